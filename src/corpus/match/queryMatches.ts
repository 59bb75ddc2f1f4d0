import { textOf, type Span } from '../../text/span';
import type { ShingleIndex } from '../index/shingleIndex';
import { shingleLength } from '../index/shingles';
import type { FoundMatches, Place, QuoteMatch } from '../model';
import { once } from '../once';
import { stretchesIn, type Reading } from '../reading';
import { findFewWords, findWords } from './findWords';
import type { CorpusKnowledge } from './places/wholeReading';
import type { Origin } from './wording/merged';
import { differenceOf } from './alike/likeWords';
import { passageOf, queryPassage } from '../passage';
import { placeOf, quotedText } from './quoteMatch';
import { speakerIn } from './places/speakers';
import { speakersOfPlaces } from './places/speakersOfPlaces';
import { spokenPlace, type SpokenPlace } from './places/spokenPlace';

/** The asker's article as it is needed for the few places that need it. */
function originOf(asker: Reading, start: number, { rarity }: CorpusKnowledge): () => Origin {
  return once(() => {
    const passage = passageOf(asker, { start: 0, end: asker.article.text.length }, rarity);
    return { passage, at: passage.words.findIndex((word) => word.end > start) };
  });
}

/** Where words are looked for. */
export interface Searched {
  /** All articles, in the order in which few words are to be told. */
  readonly readings: () => readonly Reading[];
  readonly index: ShingleIndex<Reading>;
  readonly knowledge: CorpusKnowledge;
}

/**
 * Where some words stand in other articles than `except`, best first.
 * @param from the article the words are from, if it is known: where they stand in it is `here`, with their speaker.
 */
export function queryMatches(
  text: string,
  from: Reading | undefined,
  except: string,
  { readings, index, knowledge }: Searched,
): FoundMatches {
  const start = from ? from.printed.indexOf(text) : -1;
  const span = { start: Math.max(0, start), end: Math.max(0, start) + text.length };
  const asker = from && start >= 0 ? from : undefined;
  const asked = asker ? textOf(asker.article.text, span) : text;
  const query = queryPassage(asked, knowledge.rarity);
  const speaker = asker && speakerIn(stretchesIn(asker.asRead, span), asker.asRead.analysis);
  const spoken = asker && spokenPlace(asker, span);
  const hereOf = (part: Span): Place => {
    const shown = { start: span.start + part.start, end: span.start + part.end };
    return asker
      ? placeOf(spokenPlace(asker, shown))
      : { article: except, span: shown, text: textOf(text, part) };
  };
  const search = { query, ...(from ? { except: from } : {}) };
  if (query.words.length < shingleLength) {
    const whole = { start: 0, end: text.length };
    const matches = findFewWords(search, readings()).map((place): QuoteMatch => ({
      relation: place.whole ? 'verbatim' : 'truncated',
      score: 1,
      changes: [],
      ...bothPlaces(hereOf(whole), spoken, place.reading, place.span),
    }));
    return { matches, more: false };
  }
  const origin = asker && originOf(asker, span.start, knowledge);
  const words = { ...search, ...(speaker ? { speaker } : {}), ...(origin ? { origin } : {}) };
  const { places, more } = findWords(words, index, knowledge);
  const matches = places.map(({ reading, found }) => ({
    relation: found.relation,
    score: found.score,
    changes: found.changes,
    ...bothPlaces(hereOf(found.left), spoken, reading, found.right),
  }));
  return { matches, more };
}

/**
 * What a match tells of its two places.
 * @param spoken all words asked for, with who says them, where their article is known.
 */
function bothPlaces(
  here: Place,
  spoken: SpokenPlace | undefined,
  reading: Reading,
  right: Span,
): Pick<QuoteMatch, 'here' | 'there' | 'difference' | 'speakers'> {
  const there = spokenPlace(reading, right);
  return {
    here,
    there: placeOf(there),
    difference: differenceOf(here.text, quotedText(reading, right)),
    speakers: spoken ? speakersOfPlaces(spoken, there) : 'unknown',
  };
}
