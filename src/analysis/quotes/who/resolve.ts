import { compareSpans, contains, textOf, type Span } from '../../../text/span';
import type { Attribution, Entity, Quote, QuoteKind, Role } from '../../model';
import { castOf } from './castOf';
import type { Draft } from '../draft';
import type { Member } from './cast';
import type { Referent } from './focus';
import { mendNames } from './mendNames';
import { sentencePlaces } from './passages';
import type { Reading } from '../reading';
import { confidenceOf, type Rule } from '../speakers/rules';
import { certaintyOf } from './certainty';
import { isHeadlineTheme, themeSpeaks } from './headlineTheme';
import { followReferents } from './followReferents';
import { speakerMentions } from './speakerMentions';
import { withWholeNames } from './wholeNames';

/** The drafts as quotes, with who each speaker is. */
export function resolveSpeakers(
  text: string,
  readings: readonly Reading[],
  found: readonly Draft[],
  entities: readonly Entity[],
): Quote[] {
  const drafts = withWholeNames(text, found, entities);
  const referents = referentsOf(text, readings, drafts, entities);
  return drafts.map((draft) => {
    const { start, end, kind, marked, speaker, cue } = draft;
    return {
      kind,
      start,
      end,
      quoted: marked.map((one) => one.inner),
      ...(speaker && {
        attribution: attributionOf(speaker, kind, referents.get(draft), text, entities.length),
      }),
      ...(!speaker && cue && { cue }),
    };
  });
}

/** Whom the mentions of the speakers of drafts stand for. */
function referentsOf(
  text: string,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  entities: readonly Entity[],
): ReadonlyMap<Draft, Referent | undefined> {
  const mentions = speakerMentions(drafts);
  if (mentions.size === 0) return new Map();
  const inOrder = [...new Set(mentions.values())].sort((a, b) => a.start - b.start || a.end - b.end);
  const places = sentencePlaces(readings);
  const shown = [...inOrder, ...places.flatMap(({ subjects }) => subjects)];
  const cast = castOf(text, mendNames(text, entities, shown));
  const referents = followReferents({ text, readings, places, cast, said: utterances(drafts) }, inOrder);
  const byMention = new Map(inOrder.map((mention, i) => [mention, referents[i]]));
  return new Map([...mentions].map(([draft, mention]) => [draft, byMention.get(mention)]));
}

/** What is said word for word, in marks or after a label, and who signs it as a post, in order. */
function utterances(drafts: readonly Draft[]): Span[] {
  const signed = drafts.flatMap(({ isPost, speaker }) => (isPost && speaker ? [speaker.mention] : []));
  return [...drafts.filter(({ kind }) => kind === 'direct'), ...signed].sort(compareSpans);
}

function attributionOf(
  { mention, cue, rule, reportedBy, restsOn }: NonNullable<Draft['speaker']>,
  kind: QuoteKind,
  referent: Referent | undefined,
  text: string,
  listed: number,
): Attribution {
  const member = referent?.member;
  const role = member && roleFor(member.entity.roles, mention);
  const nameFrom = referent?.nameFrom;
  const isThing = referent?.person === true && cue !== undefined && isWhich(text, mention, cue);
  const isTheme =
    rule === 'label' && kind === 'indirect' && referent !== undefined && isHeadlineTheme(referent, listed);
  return {
    mention,
    // signs of a format may have stood between the words
    name: (referent?.name ?? textOf(text, mention)).replace(/\s{2,}/g, ' '),
    ...(member && member.index < listed && { entity: member.index }),
    ...(nameFrom && !contains(mention, nameFrom) && { nameFrom }),
    ...(role && { role }),
    ...(cue && { cue }),
    ...(reportedBy && { reportedBy }),
    rule,
    confidence: rounded(
      (member && isWhereabouts(text, mention, member, rule) ? whereaboutsSpeak : 1) *
        confidenceOf(rule, kind) *
        (restsOn ? confidenceOf(restsOn.rule, restsOn.kind) : 1) *
        (referent ? certaintyOf(referent, rule) : 1) *
        (isThing ? thingSpeaks : 1) *
        (isTheme ? themeSpeaks : 1),
    ),
  };
}

/** A place or body after these is where somebody is or belongs to, who speaks: "protesters at a march in Skarvik say". */
const whereabouts =
  /(?:^|\s)(?:in|at|from|on|near|of|around|off|inside|outside|across) (?:the )?(?:\p{Lu}\S* and (?:the )?)?$/iu;
/** How sure it is that such a place speaks after all: of 15 in 1,500 articles none did. */
const whereaboutsSpeak = 0.7;
const reach = 20;

/** Whether the words that name a speaker only end what tells of somebody else, of whom the grammar of the sentence found nothing. */
function isWhereabouts(text: string, { start, end }: Span, { entity }: Member, rule: Rule): boolean {
  if (!/^(?:place|organization)$/.test(entity.kind) || !/^(?:after|inside|before|report)/.test(rule))
    return false;
  if (!whereabouts.test(text.slice(Math.max(0, start - reach), start))) return false;
  // "praise from the Courier, which said"
  return !/^,? (?:who|which|that)\b/.test(text.slice(end, end + reach));
}

const whichSays = /^,? which (?:(?:also|\p{Ll}+ly|has|have|had|then) )*$/u;
/** How sure it is that a person before ", which said" speaks after all: of 5 in 3,000 articles none did. */
const thingSpeaks = 0.5;

/** "a book about Ada Brook, which says": the book, since no person is a thing. */
function isWhich(text: string, { end }: Span, cue: Span): boolean {
  return end < cue.start && cue.start - end < reach * 2 && whichSays.test(text.slice(end, cue.start));
}

/** To hundredths: more would pretend to be known. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** The role that the mention itself gives, or else the first one. */
function roleFor(roles: readonly Role[], mention: Span): Role | undefined {
  return roles.find((role) => contains(mention, role)) ?? roles[0];
}
