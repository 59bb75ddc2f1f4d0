import { wholeMonths } from '../../text/calendarWords';
import type { WordRarity } from '../index/wordRarity';
import { passageOf, type Passage } from '../passage';
import { overlaps, textOf, type Span } from '../../text/span';
import type { Reading } from '../reading';
import { sentencesOf } from '../../text/sentences';
import { amountsIn } from './amounts/amountsIn';
import type { Amount } from './amounts/amount';
import { dayOfDate } from './moments/calendar';
import { momentsIn, type Moment } from './moments/moment';
import { holdsNumber } from './amounts/numberWords';

/** A sentence that gives an amount or a moment. */
export interface Statement {
  readonly sentence: Span;
  readonly amounts: readonly Amount[];
  readonly moments: readonly Moment[];
  readonly passage: Passage;
}

/** In code units; what is longer without a full stop is a table or a list. */
const longestSentence = 1500;

/** The statements of an article with figures or moments, in order; none from page furniture. */
export function statementsOf(reading: Reading, rarity: WordRarity): Statement[] {
  const { article, analysis, provenance } = reading;
  const published = dayOfDate(provenance.published);
  return sentencesOf(article)
    .filter(
      (sentence) =>
        sentence.end - sentence.start <= longestSentence &&
        mayHoldFigures(textOf(article.text, sentence)) &&
        !analysis.furniture.some((span) => overlaps(span, sentence)),
    )
    .map((sentence) => ({
      sentence,
      amounts: amountsIn(article.text, sentence),
      moments: momentsIn(article.text, sentence, published),
    }))
    .filter(({ amounts, moments }) => amounts.length > 0 || moments.length > 0)
    .map((statement) => ({ ...statement, passage: passageOf(reading, statement.sentence, rarity) }));
}

const timeWord = new RegExp(
  `day\\b|\\b(?:[Ll]ast|[Tt]his|[Nn]ext|the) (?:week|month|year)|\\bago\\b|\\b(?:${wholeMonths})\\b`,
);

/** Whether a sentence may tell an amount or a moment: every one has a number, the name of a weekday or one of these. */
function mayHoldFigures(text: string): boolean {
  return holdsNumber(text) || timeWord.test(text);
}
