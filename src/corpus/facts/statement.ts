import type { Span } from '../../text/span';
import type { WordRarity } from '../index/wordRarity';
import { passageOf, type Passage } from '../match/passage';
import { overlaps } from '../../text/span';
import type { Reading } from '../reading';
import { sentencesOf } from '../../text/sentences';
import { amountsIn, type Amount } from './amount';
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
    .filter((sentence) => !analysis.furniture.some((span) => overlaps(span, sentence)))
    .map((sentence) => ({
      sentence,
      amounts: amountsIn(article.text, sentence),
      moments: momentsIn(article.text, sentence),
    }))
    .filter(({ amounts, moments }) => amounts.length > 0 || moments.length > 0)
    .map((statement) => ({ ...statement, passage: passageOf(reading, statement.sentence, rarity) }));
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
}

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
  return subject;
}
