import type { WordRarity } from '../index/wordRarity';
import { passageOf, type Passage } from '../match/passage';
import { overlaps, textOf, type Span } from '../../text/span';
import type { Reading } from '../reading';
import { sentencesOf } from '../../text/sentences';
import { amountsIn, holdsNumber, type Amount } from './amount';
import { momentsIn, type Moment } from './moment';
import { eventOf } from './wordGroups';

/** A sentence that gives an amount or a moment. */
export interface Statement {
  readonly sentence: Span;
  readonly amounts: readonly Amount[];
  readonly moments: readonly Moment[];
  readonly passage: Passage;
}

/** The statements of an article with figures or moments, in order; none from page furniture. */
export function statementsOf(reading: Reading, rarity: WordRarity): Statement[] {
  const { article, analysis } = reading;
  return sentencesOf(article)
    .filter(
      (sentence) =>
        mayHoldFigures(textOf(article.text, sentence)) &&
        !analysis.furniture.some((span) => overlaps(span, sentence)),
    )
    .map((sentence) => ({
      sentence,
      amounts: amountsIn(article.text, sentence),
      moments: momentsIn(article.text, sentence),
    }))
    .filter(({ amounts, moments }) => amounts.length > 0 || moments.length > 0)
    .map((statement) => ({ ...statement, passage: passageOf(reading, statement.sentence, rarity) }));
}

/** Every moment has a digit or the name of a weekday. */
function mayHoldFigures(text: string): boolean {
  return holdsNumber(text) || /day\b/.test(text);
}

/** Words beside a figure that tell what it is about. */
const clauseReach = 14;
/** Words that weigh less than this tell nothing about what a sentence speaks of. */
const telling = 0.55;

/** What the words near a figure speak of. */
export interface Subject {
  /** Forms that tell something, without the figure's own words and numbers. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are printed as names. */
  readonly names: ReadonlySet<string>;
  /** Kinds of events named. */
  readonly events: ReadonlySet<string>;
  /** Years and worldwide or nationwide scope, which two accounts of one fact must share. */
  readonly scope: ReadonlySet<string>;
  /** Whether the figure counts dead or injured people, by the word nearest to it; `undefined` with none near. */
  readonly casualties: string | undefined;
}

/** Events that figures of people count; the dead of one sentence are not the injured of another. */
const casualties: ReadonlySet<string> = new Set(['kill', 'injure']);
/** A word for casualties so near a figure, in words, tells which it counts. */
const casualtyReach = 8;

const scopeWord =
  /^(?:worldwide|globally|nationwide|statewide|total|overall|annually|year|yearly|monthly|weekly|daily|previous|previously|earlier|first|second|third|fourth|fifth|last|next|each|per|another|other|additional|more|new)$/;

/** What the words around a figure speak of. */
export function subjectAround({ passage }: Statement, figure: Span): Subject {
  const subject = {
    words: new Set<string>(),
    names: new Set<string>(),
    events: new Set<string>(),
    scope: new Set<string>(),
  };
  const at = passage.words.findIndex((word) => word.end > figure.start);
  passage.words.forEach((word, i) => {
    if (Math.abs(i - at) > clauseReach || overlaps(word, figure)) return;
    const event = eventOf(word.form);
    if (event) subject.events.add(event);
    if (/^(?:1[5-9]|20)\d\d$/.test(word.form) || scopeWord.test(word.form)) subject.scope.add(word.form);
    if (/^\d/.test(word.form) || (passage.weights[i] ?? 0) < telling) return;
    subject.words.add(event ?? word.form);
    if (/\p{Lu}/u.test(passage.text.charAt(word.start)) && i > 0) subject.names.add(word.form);
  });
  return { ...subject, casualties: casualtiesBeside(passage, figure, at) };
}

/** The kind of casualties whose word stands nearest to a figure that begins at word `at`. */
function casualtiesBeside({ words }: Passage, figure: Span, at: number): string | undefined {
  let last = at;
  while ((words[last + 1]?.start ?? Infinity) < figure.end) last++;
  for (let distance = 1; distance <= casualtyReach; distance++) {
    for (const beside of [words[last + distance], words[at - distance]]) {
      const event = beside && eventOf(beside.form);
      if (event !== undefined && casualties.has(event)) return event;
    }
  }
  return undefined;
}
