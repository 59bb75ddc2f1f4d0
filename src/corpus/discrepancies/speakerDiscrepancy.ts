import { minimumConfidence } from '../../analysis/quotes/speakers/rules';
import type { Discrepancy, QuoteMatch } from '../model';
import { stretchesIn, type Reading } from '../reading';
import { isNamedBeside } from '../match/places/speakersOfPlaces';
import { nameWords, speakerOf, type Speaker } from '../match/places/speakers';
import type { Analysis, Attribution, Quote } from '../../analysis/model';
import type { Span } from '../../text/span';

/**
 * Who is said to have spoken, where two accounts of one utterance name two speakers, both plainly. A document and the
 * person or body that one of the accounts names as its author beside it can both be right.
 * @param match one utterance that is given to two.
 */
export function speakerDiscrepancy(
  match: QuoteMatch,
  here: Reading,
  there: Reading,
): Discrepancy | undefined {
  const [a, b] = [speaking(here, match.here.span), speaking(there, match.there.span)];
  if (!a || !b) return undefined;
  const isAuthored =
    (b.speaker.kind === 'thing' && isAuthorBeside(a.speaker, there, match.there.span)) ||
    (a.speaker.kind === 'thing' && isAuthorBeside(b.speaker, here, match.here.span));
  return {
    kind: 'speaker',
    verdict: isAuthored ? 'compatible' : 'conflicting',
    score: match.score,
    here: match.here,
    there: match.there,
    summary: `${a.speaker.name} / ${b.speaker.name}`,
    difference: match.difference,
  };
}

function isAuthorBeside(author: Speaker, reading: Reading, span: Span): boolean {
  return author.kind !== 'thing' && isNamedBeside(author, reading, span);
}

interface Speaking {
  readonly speaker: Speaker;
  readonly attribution: Attribution;
}

/** Who a place says spoke it, if it does so plainly. */
function speaking(
  reading: Reading,
  span: { readonly start: number; readonly end: number },
): Speaking | undefined {
  for (const { quote } of stretchesIn(reading, span)) {
    const speaker = speakerOf(quote, reading.analysis);
    if (speaker && quote.attribution)
      return quote.given !== undefined ||
        (isPlain(speaker, quote.attribution, reading) && !isOfARow(quote, reading))
        ? { speaker, attribution: quote.attribution }
        : undefined;
  }
  return undefined;
}

/** Whether a quote that nobody is named behind stands side by side with another one: of a row each may be somebody else's. */
function isOfARow({ start, end, attribution }: Quote, { article, analysis }: Reading): boolean {
  if (attribution === undefined || attribution.mention.start > start) return false;
  return analysis.quotes.some(
    (other) =>
      other.kind === 'direct' &&
      ((other.end <= start && isNothing(article.text, other.end, start)) ||
        (other.start >= end && isNothing(article.text, end, other.start))),
  );
}

/** In code units: marks and spaces. */
const longestNothing = 4;

function isNothing(text: string, from: number, to: number): boolean {
  return to - from <= longestNothing && /^[^\p{L}\p{N}\n]*$/u.test(text.slice(from, to));
}

/** After these a noun is what somebody does something to or with, not who says something. */
const notASubject = /(?<!according )\b(?:on|of|to|in|for|with|about|from|against|over)\s+$/i;

function isPlain(
  { name, kind }: Speaker,
  { mention, entity, confidence }: Attribution,
  { article, analysis }: Reading,
): boolean {
  const { text } = article;
  if (notASubject.test(text.slice(Math.max(0, mention.start - 16), mention.start))) return false;
  const shown = text.slice(mention.start, mention.end);
  if (kind === 'thing') return /^\p{Ll}|^(?:The|An?) /u.test(shown) || mention.start === mention.end;
  const last = nameWords(name).at(-1) ?? '';
  return (
    // what is shown as a fact is compared as one, also of "he"
    confidence >= minimumConfidence ||
    mention.start === mention.end ||
    nameWords(shown).includes(last) ||
    isLastNamed(entity, mention, analysis)
  );
}

/** Whether somebody is the last person named before a pronoun: with others in between it may be one of them. */
function isLastNamed(entity: number | undefined, { start }: Span, { entities }: Analysis): boolean {
  let [last, named] = [-1, -1];
  entities.forEach(({ kind, mentions }, i) => {
    if (kind !== 'person') return;
    for (const mention of mentions) {
      if (mention.form === 'name' && mention.end <= start && mention.end > last)
        [last, named] = [mention.end, i];
    }
  });
  return entity !== undefined && named === entity;
}
