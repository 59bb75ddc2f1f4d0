import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import type { Token, TokenizedText } from '../text/tokens';
import type { CheckWorthy, Entity } from './model';

/*
 * What makes a sentence worth checking: it states figures, names who did it, compares, and is about what was or is
 * rather than what somebody feels or asks. A ranking, never a decision: of the sentences that people marked in the
 * transcripts of election debates, a trained classifier finds about half (CheckThat! 2024, F1 .55), and it too fires
 * on a third of the sentences of news articles.
 */
const weights = {
  amount: 0.3,
  name: 0.15,
  comparison: 0.2,
  pastOrPresent: 0.15,
  cause: 0.15,
  question: -0.5,
  opinion: -0.25,
} as const;

/** Fewer words than this hardly make a statement. */
const fewestWords = 5;
/** Sentences below it are not listed at all. */
const leastScore = 0.3;

const comparison = new Set(
  'more less fewer most least higher lower highest lowest largest biggest smallest first ever never every all none double doubled triple tripled than record'.split(
    ' ',
  ),
);
const cause = new Set(
  'cause because due result lead increase decrease rise fall grow drop cut raise ban vote approve pass sign spend cost pay create lose kill win'.split(
    ' ',
  ),
);
const opinion = new Set('feel hope think believe wish love hate thank please should must let'.split(' '));
const amountKinds = new Set<Entity['kind']>(['money', 'percent', 'quantity']);
const nameKinds = new Set<Entity['kind']>(['person', 'organization', 'place', 'group']);

/**
 * Sentences that a reader may want to check, in order, without overlap, each with a score above 0 and at most 1 for
 * ranking. Page furniture is left out.
 */
export function findCheckWorthy(
  { tokens, sentences }: TokenizedText,
  entities: readonly Entity[],
  furniture: readonly Span[],
): CheckWorthy[] {
  const amounts = new Set(startsOf(entities, amountKinds));
  const names = new Set(startsOf(entities, nameKinds));
  const found: CheckWorthy[] = [];
  let nextFurniture = 0;
  for (const { from, to } of sentences) {
    const words = tokens.slice(from, to);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) continue;
    const { start } = first;
    const { end } = last;
    while ((furniture[nextFurniture]?.end ?? Infinity) <= start) nextFurniture++;
    const inFurniture = furniture[nextFurniture];
    if (inFurniture && overlaps(inFurniture, { start, end })) continue;
    const score = scoreOf(words, amounts, names);
    if (score >= leastScore) found.push({ start, end, score });
  }
  return found;
}

function scoreOf(words: readonly Token[], amounts: ReadonlySet<number>, names: ReadonlySet<number>): number {
  if (!isStatement(words)) return 0;
  let score = 0;
  if (words.some((word) => amounts.has(word.start))) score += weights.amount;
  if (words.some((word) => names.has(word.start))) score += weights.name;
  if (words.some((word) => comparison.has(word.text.toLowerCase()))) score += weights.comparison;
  if (words.some((word) => word.pos === 'VERB' && cause.has(word.lemma))) score += weights.cause;
  if (words.some((word) => word.pos === 'VERB' || word.pos === 'AUX')) score += weights.pastOrPresent;
  if (words.some((word) => word.text === '?')) score += weights.question;
  if (words.some((word) => opinion.has(word.lemma))) score += weights.opinion;
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}

function isStatement(words: readonly Token[]): boolean {
  let count = 0;
  return words.some((word) => /\p{L}/u.test(word.text) && ++count >= fewestWords);
}

function* startsOf(entities: readonly Entity[], kinds: ReadonlySet<Entity['kind']>): Generator<number> {
  for (const entity of entities) {
    if (kinds.has(entity.kind)) for (const mention of entity.mentions) yield mention.start;
  }
}
