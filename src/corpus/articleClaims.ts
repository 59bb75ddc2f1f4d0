import { chiefRole } from '../analysis/entities/roles';
import type { Attribution, Quote } from '../analysis/model';
import { isClaim } from '../annotations/corrections';
import type { ArticleClaims, ClaimSpeaker, Evidence, ExportedClaim } from '../annotations/export/model';
import type { PlacedAnnotation, Sidecar } from '../annotations/model';
import { itemsOf } from '../annotations/sidecar';
import { oneLine } from '../annotations/webAnnotation';
import { evidenceWords } from '../text/evidenceWords';
import { lineNumbers } from '../text/lineNumbers';
import { compareSpans, contains, overlaps, textOf, type Span } from '../text/span';
import { wordsShown } from '../text/told';
import { headlineOf } from './headline';
import type { Reading } from './reading';

/** What is asked of an article: its texts and what was read from them, corrections of speakers laid over it. */
type Read = Pick<Reading, 'article' | 'printed' | 'inserts' | 'analysis' | 'provenance'>;

/** The claims among the annotations of an article as they are exported, in their order. */
export function articleClaims(
  reading: Read,
  sidecar: Sidecar,
  placed: readonly PlacedAnnotation[],
): ArticleClaims {
  const { outlet, author, published, url } = reading.provenance;
  const items = itemsOf(sidecar);
  const lineOf = lineNumbers(reading.printed);
  const claims = placed
    .filter(({ annotation }) => isClaim(annotation))
    .map((each): ExportedClaim => {
      const { annotation, anchor } = each;
      const span = anchor.state === 'orphan' ? anchor.candidate : anchor.span;
      const isAsTagged = anchor.state === 'exact' || anchor.state === 'moved';
      return {
        annotation,
        item: items.get(annotation.id) ?? {},
        anchor,
        ...(span ? { line: lineOf(span.start) } : {}),
        ...(span && !isAsTagged ? { presentWords: textOf(reading.printed, span) } : {}),
        speakers: anchor.state === 'orphan' ? [] : speakersOf(reading, anchor.span, lineOf),
      };
    });
  return {
    id: reading.article.id,
    headline: oneLine(fullHeadline(reading) ?? headlineOf(reading)),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    claims,
  };
}

function fullHeadline({ printed, inserts, analysis }: Read): string | undefined {
  const { headline } = analysis.provenance;
  return headline && wordsShown(printed, headline, inserts).text;
}

type LineOf = (position: number) => number;

/** Each speaker once, with all the words that name them, by the first. */
function speakersOf(reading: Read, claim: Span, lineOf: LineOf): ClaimSpeaker[] {
  const speakers = new Map<string, ClaimSpeaker>();
  for (const quote of quotesOf(reading.analysis.quotes, claim)) {
    const speaker = speakerOf(reading, quote, contains(quote, claim), lineOf);
    const key = JSON.stringify([speaker.name, speaker.givenBy]);
    const known = speakers.get(key);
    speakers.set(key, known ? joined(known, speaker) : speaker);
  }
  return [...speakers.values()];
}

function joined(first: ClaimSpeaker, second: ClaimSpeaker): ClaimSpeaker {
  return {
    ...second,
    ...first,
    confidence: Math.max(first.confidence, second.confidence),
    evidence: [...first.evidence, ...second.evidence],
  };
}

/**
 * The quote that the claim stands in, the shortest of several, as on a card; else those that share words with it, but
 * for those within another one.
 */
function quotesOf(quotes: readonly Quote[], claim: Span): Quote[] {
  const touched = quotes.filter((quote) => quote.kind !== 'scare' && overlaps(quote, claim));
  const [around] = touched
    .filter((quote) => contains(quote, claim))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  if (around) return [around];
  // by start, the longer first: whatever lies in another one comes after it
  const ordered = [...touched].sort(compareSpans);
  let end = -1;
  return ordered.filter((quote) => {
    const isOuter = quote.end > end;
    end = Math.max(end, quote.end);
    return isOuter;
  });
}

function speakerOf(reading: Read, quote: Quote, whole: boolean, lineOf: LineOf): ClaimSpeaker {
  const { attribution, given } = quote;
  const read = given ? given.read : attribution;
  const role = attribution && roleOf(reading, attribution);
  return {
    name: oneLine(attribution?.name ?? ''),
    ...(role === undefined ? {} : { role: oneLine(role) }),
    whole,
    confidence: attribution?.confidence ?? 0,
    evidence: read ? [evidenceOf(reading, read, lineOf)] : [],
    ...(given ? { givenBy: given.creator ?? '' } : {}),
  };
}

/** What the attribution itself says of somebody, else what the article says of them that tells most. */
function roleOf({ analysis }: Read, { role, entity }: Attribution): string | undefined {
  const named = entity === undefined ? undefined : analysis.entities[entity];
  return (role ?? (named && chiefRole(named)))?.text;
}

function evidenceOf({ printed, inserts }: Read, { mention, cue }: Attribution, lineOf: LineOf): Evidence {
  const words = evidenceWords(mention, cue).map((span) => oneLine(wordsShown(printed, span, inserts).text));
  return { words: words.join(' … '), line: lineOf(mention.start) };
}
