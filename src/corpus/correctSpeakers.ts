import type { Analysis, Attribution, Entity, Quote } from '../analysis/model';
import type { SpeakerCorrection } from '../annotations/corrections';
import { contains, type Span } from '../text/span';

/** `Attribution.rule` of a speaker whom a person gave. */
const givenRule = 'given';

/**
 * An article's analysis in which the quotes that corrections cover have the speakers that a person gave, for certain, or
 * none where the person says that nobody knows; what was read of them is kept in `Quote.given`. All else is as it was,
 * and without corrections the analysis is the same object.
 * @param corrections in the order in which they count; see `standingCorrections`. A person makes few: each quote is
 * held against each of them.
 */
export function correctSpeakers(analysis: Analysis, corrections: readonly SpeakerCorrection[]): Analysis {
  if (corrections.length === 0) return analysis;
  const speakers = new Map(corrections.map(({ speaker }) => [speaker, entityNamed(analysis, speaker)]));
  const quotes = analysis.quotes.map((quote) => {
    const words = wordsOf(quote);
    const correction = quote.kind !== 'scare' && corrections.find((each) => contains(each, words));
    return correction ? corrected(quote, correction, speakers.get(correction.speaker)) : quote;
  });
  return { ...analysis, quotes };
}

/** Whether a correction of some words says nothing, as no quote stands there: its quotation marks are gone, say. */
export function coversNoQuote({ quotes }: Analysis, words: Span): boolean {
  return !quotes.some((quote) => quote.kind !== 'scare' && contains(words, wordsOf(quote)));
}

/** From the first to the last word that is the speaker's own: those in marks if there are any. */
function wordsOf({ start, end, quoted }: Quote): Span {
  return { start: quoted[0]?.start ?? start, end: quoted.at(-1)?.end ?? end };
}

function corrected(quote: Quote, { id, speaker, creator }: SpeakerCorrection, entity?: number): Quote {
  const { attribution, ...rest } = quote;
  const given = {
    annotation: id,
    ...(creator === undefined ? {} : { creator }),
    ...(attribution ? { read: attribution } : {}),
  };
  if (speaker === '') return { ...rest, given };
  const said: Attribution = {
    mention: { start: quote.start, end: quote.start }, // a person says so, no word of the article
    name: speaker,
    ...(entity === undefined ? {} : { entity }),
    rule: givenRule,
    confidence: 1,
  };
  return { ...rest, attribution: said, given };
}

/** Kinds of what may speak; of one name a person is taken first. */
const speaking: readonly Entity['kind'][] = ['person', 'organization', 'place', 'group'];

/** Whom of the article's a name means: the entity that is called so, letter case aside. */
function entityNamed({ entities }: Analysis, name: string): number | undefined {
  const wanted = name.toLowerCase();
  for (const kind of speaking) {
    const index = entities.findIndex((each) => each.kind === kind && each.name.toLowerCase() === wanted);
    if (index >= 0) return index;
  }
  return undefined;
}
