import { nameParticles } from '../../../text/closedWords';
import { countBefore, isSameSpan, overlaps, type Span } from '../../../text/span';
import { isNamedKind } from '../../entities/namedKinds';
import type { Entity } from '../../model';
import type { Draft } from '../draft';

/**
 * The drafts with the whole of a name wherever a speaker's mention holds only a part of it: all of "the Committee to
 * Protect Bakers", of which the grammar of a sentence takes "Protect" for a verb.
 */
export function withWholeNames(
  text: string,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): readonly Draft[] {
  const names = entities
    .filter(({ kind }) => isNamedKind(kind))
    .flatMap(({ kind, mentions }) => mentions.map(({ start, end }): Name => ({ start, end, kind })))
    .sort((a, b) => a.start - b.start);
  return drafts.map((draft) => {
    const { speaker } = draft;
    if (!speaker) return draft;
    const mention = wholeName(text, speaker.mention, names);
    const others = [speaker.cue, draft.cue, ...draft.marked.map(({ inner }) => inner)];
    const same = isSameSpan(mention, speaker.mention);
    if (same || others.some((other) => other && overlaps(other, mention))) return draft;
    return { ...draft, speaker: { ...speaker, mention } };
  });
}

interface Name extends Span {
  readonly kind: Entity['kind'];
}

const particle = new RegExp(`^(?:${nameParticles}) $`, 'i');
const article = /\b(?:the|an?) $/i;

function wholeName(text: string, mention: Span, names: readonly Name[]): Span {
  const first = nameAround(names, mention.start);
  const last = nameAround(names, mention.end);
  // what the names found join to a person's name at its beginning is more often no part of it, but for "De" and "Van"
  const isBegun = first && (first.kind !== 'person' || particle.test(text.slice(first.start, mention.start)));
  const begun = isBegun && first.end <= mention.end ? first : undefined;
  const before = begun
    ? (article.exec(text.slice(Math.max(0, begun.start - 4), begun.start))?.[0] ?? '')
    : '';
  return {
    start: begun ? begun.start - before.length : mention.start,
    end: last && last.start >= mention.start ? last.end : mention.end,
  };
}

/** The name that a place lies within; `names` are in order and do not overlap. */
function nameAround(names: readonly Name[], place: number): Name | undefined {
  const name = names[countBefore(names, place) - 1];
  return name && name.end > place ? name : undefined;
}
