import type { Article } from '../../text/article';
import { compareSpans, type Span } from '../../text/span';
import type { TokenizedText } from '../../text/tokens';
import type { Entity, Problem, Quote } from '../model';
import { attributeParagraph } from './speakers/attributeParagraph';
import { speakersOfCarriedOn } from './speakers/carriedOn';
import type { Discourse } from './speakers/discourse';
import type { Draft } from './draft';
import { isListItem, listHeading } from './speakers/listHeading';
import type { Marked } from './marks/marked';
import { findMarked, type FoundMarks } from './marks/marks';
import { readInterview } from './marks/interviews';
import { readTurns } from './marks/turns';
import { readParagraphs, type Reading } from './reading';
import { printedWords } from './speakers/printedWords';
import { speakersOfRepeated } from './speakers/repeated';
import { resolveSpeakers } from './who/resolve';

/** The quotes of an article and the doubtful marks in it. */
export interface FoundQuotes {
  /** By start, a longer one before those inside it. */
  readonly quotes: Quote[];
  readonly problems: Problem[];
}

/** What the format of a file sets apart; all in order. */
export interface SetApart {
  /** Stretches that are quoted. */
  readonly blockQuotes?: readonly Span[];
  /** What an interviewer may have said, at the beginnings of paragraphs. */
  readonly prompts?: readonly Span[];
}

/**
 * All quotes of an article with their speakers. Any text will do; linear in its length. Page furniture yields none.
 * @param tokenized of the article's paragraphs.
 * @param entities who is named; without them speakers keep the names that their own mentions give.
 * @param furniture in order.
 * @param format what the format of the file sets apart.
 */
export function findQuotes(
  article: Article,
  tokenized: TokenizedText,
  entities: readonly Entity[],
  furniture: readonly Span[],
  format: SetApart = {},
): FoundQuotes {
  const { text, paragraphs } = article;
  const { marked, strayOpening } = findMarked(text, paragraphs, format.blockQuotes);
  const readings = readParagraphs(article, tokenized, marked, furniture);
  const discourse: Discourse = { paragraph: 0 };
  const drafts: Draft[] = [];
  const { turns, posts } = readTurns(
    text,
    readings,
    entities,
    readInterview(text, readings, format.prompts ?? [], entities),
  );
  // advertisements, links and posts stand between the paragraphs of a story, whose speakers go on behind them
  const story = readings.filter(({ furniture }, i) => !furniture && !posts.has(i));
  readings.forEach((reading, i) => {
    const isStory = story[discourse.paragraph] === reading;
    const turn = turns.get(i) ?? (isStory ? printedBehind(text, reading, discourse) : undefined);
    if (turn) drafts.push(turn);
    const after = story[discourse.paragraph + 1];
    if (!isStory) return;
    const heading = listHeading(text, reading, after);
    if (heading) discourse.heading = heading;
    else if (!isListItem(text, reading)) delete discourse.heading;
    if (!turn) drafts.push(...attributeParagraph(text, reading, after, discourse));
    else if (turn.speaker) discourse.last = { speaker: turn.speaker, paragraph: discourse.paragraph };
    discourse.paragraph++;
  });
  drafts.sort(compareSpans);
  return {
    quotes: resolveSpeakers(
      text,
      readings,
      speakersOfRepeated(text, readings, speakersOfCarriedOn(text, drafts)),
      entities,
    ),
    problems: [...unclosed(marked, readings), ...opensNothing(strayOpening, readings)].sort(compareSpans),
  };
}

/** The words that a paragraph without marks is, where the one right before announces them. */
function printedBehind(text: string, reading: Reading, { announced }: Discourse): Draft | undefined {
  return announced?.reading.paragraph === reading.paragraph - 1
    ? printedWords(text, reading, announced.speaker, announced.what)
    : undefined;
}

/** Marks that can only open and open nothing. */
function opensNothing(strayOpening: FoundMarks['strayOpening'], readings: readonly Reading[]): Problem[] {
  return strayOpening
    .filter((_, i) => !readings[i]?.furniture)
    .flat()
    .map(({ start, end }) => ({ kind: 'unclosedQuote', start, end, message: neverClosed }));
}

const neverClosed = 'This quotation mark is never closed, so that no quote is taken to begin here.';

/** Marks that are never closed, unless the next paragraph goes on with an opening mark of its own. */
function unclosed(marked: readonly Marked[], readings: readonly Reading[]): Problem[] {
  const continued = new Set(marked.filter((one) => one.continues).map((one) => one.paragraph));
  return marked
    .filter((one) => !one.closed && !readings[one.paragraph]?.furniture && !continued.has(one.paragraph + 1))
    .map((one) => ({
      kind: 'unclosedQuote',
      start: one.start,
      end: one.inner.start,
      message: 'This quotation mark is never closed; the quote is taken to end with its paragraph.',
    }));
}
