import { contains, textOf, type Span } from '../../text/span';
import type { Attribution, Entity, Quote, QuoteKind, Role } from '../model';
import { castOf } from './cast';
import type { Draft } from './draft';
import type { Referent } from './focus';
import { mendNames } from './mendNames';
import { sentencePlaces } from './passages';
import type { Reading } from './reading';
import { confidenceOf, confidenceOfFit } from './rules';
import { followReferents } from './followReferents';

/** The drafts as quotes, with who each speaker is. */
export function resolveSpeakers(
  text: string,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  entities: readonly Entity[],
): Quote[] {
  const mentions = new Map<string, Span>();
  for (const { speaker } of drafts) if (speaker) mentions.set(keyOf(speaker.mention), speaker.mention);
  const inOrder = [...mentions.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const places = sentencePlaces(readings);
  const shown = [...inOrder, ...places.flatMap(({ subject }) => subject ?? [])];
  const cast = castOf(text, mendNames(text, entities, shown));
  const referents = followReferents(text, readings, places, cast, inOrder);
  const byKey = new Map(inOrder.map((mention, i) => [keyOf(mention), referents[i]]));
  return drafts.map(({ start, end, kind, marked, speaker, cue }) => ({
    kind,
    start,
    end,
    quoted: marked.map((one) => one.inner),
    ...(speaker && {
      attribution: attributionOf(speaker, kind, byKey.get(keyOf(speaker.mention)), text, entities.length),
    }),
    ...(!speaker && cue && { cue }),
  }));
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}

function attributionOf(
  { mention, cue, rule, reportedBy }: NonNullable<Draft['speaker']>,
  kind: QuoteKind,
  referent: Referent | undefined,
  text: string,
  listed: number,
): Attribution {
  const member = referent?.member;
  const role = member && roleFor(member.entity.roles, mention);
  const nameFrom = referent?.nameFrom;
  return {
    mention,
    name: referent?.name ?? textOf(text, mention),
    ...(member && member.index < listed && { entity: member.index }),
    ...(nameFrom && !contains(mention, nameFrom) && { nameFrom }),
    ...(role && { role }),
    ...(cue && { cue }),
    ...(reportedBy && { reportedBy }),
    rule,
    confidence: Math.min(confidenceOf(rule, kind), confidenceOfFit(referent?.fit)),
  };
}

/** The role that the mention itself gives, or else the first one. */
function roleFor(roles: readonly Role[], mention: Span): Role | undefined {
  return roles.find((role) => contains(mention, role)) ?? roles[0];
}
