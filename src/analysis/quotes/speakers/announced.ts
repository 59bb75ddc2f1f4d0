import { isPersonObject, isPossessive } from '../../../text/pronouns';
import type { Span } from '../../../text/span';
import { isDocument } from '../grammar/documents';
import { isGenitive } from '../grammar/phraseWords';
import { isSpeechNoun, isVerbOf } from '../grammar/speechVerbs';
import { lemmaOf, type Cue } from '../reports/cue';
import type { SentenceReading } from '../reports/sentenceReports';
import { unsaid } from '../reports/unsaid';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { at, isPreposition, spanOf, type WordRange, type Words } from '../word';
import { ownerOfSaying } from './owners';
import { cueEndingAt } from './placedCues';

/**
 * What a line that ends with a colon announces. Nothing but somebody's `words` can follow "X wrote:"; behind "X issued a
 * statement on the ruling:" the story may go on, and the `post` that a page showed behind "X tweeted:" may have been lost.
 */
export interface Announced {
  readonly kind: 'words' | 'statement' | 'post';
  /** Whose they are, if the line says so beside what announces them, and the words that say that. */
  readonly owner?: Span;
  readonly cue?: Span;
}

const posting = /^(?:tweet|retweet|post)$/;
const network = /^(?:twitter|facebook|instagram|tweets?|telegram|tiktok)$/;
/** Of these somebody's words are the object. */
const bringingOut = /^(?:issue|release|send|post|publish|put|write|share|tweet)$/;
/** "in full below", "reads as follows" */
const printed = /^(?:below|follows|full|entirety|verbatim)$/;

/** What a sentence that ends its paragraph with a colon announces; `undefined` where it is something else, or may be. */
export function announcedIn(reading: SentenceReading): Announced | undefined {
  const { words, sentence } = reading;
  const colon = sentence.to - 1;
  if (at(words, colon).text !== ':') return undefined;
  const end = beforeBracket(reading, colon);
  const said = whatIsSaid(reading);
  if (said?.subject)
    return { kind: 'statement', owner: spanOf(words, said.subject), cue: spanOf(words, said.range) };
  const owner = ownerOfSaying(reading);
  if (owner) return ofReporter.test(at(words, owner.from).lower) ? undefined : { kind: 'words' };
  const cue = cueEndingAt(reading, end);
  if (cue) {
    const lemma = lemmaOf(words, cue);
    if (isOfReporter(words, cue) || unsaid(words, cue) || isHeading(words, cue)) return undefined;
    if (saysElse(reading, cue)) return undefined;
    const of = {
      ...(cue.subject && { owner: spanOf(words, cue.subject) }),
      cue: spanOf(words, cue.range),
    };
    if (posting.test(lemma) || isOnPage(reading)) return { kind: 'post', ...of };
    if (isVerbOf(lemma, 'clause', 'quoting') && /^(?:finite|participle)$/.test(cue.kind))
      return { kind: cue.clause.to === end || isWhereOrWhom(words, cue) ? 'words' : 'statement', ...of };
  }
  return namedStatement(reading, end);
}

/** "lashed out on Twitter, saying:" */
function isOnPage({ words, sentence }: SentenceReading): boolean {
  return words.slice(sentence.from, sentence.to).some(({ lower }) => network.test(lower));
}

/** "wrote in the paper:", "told X on Monday:", and not "explains why they matter:" */
function isWhereOrWhom(words: Words, { clause }: Cue): boolean {
  const next = at(words, clause.to);
  return isPreposition(next) || next.tag === 'DAY' || next.tag === 'PROPN' || isPersonObject(next.lower);
}

/** "X said no:", "whatever X says:", "polls found support:", "a column titled:": no words of X follow. */
function saysElse({ words, sentence }: SentenceReading, { head, relative }: Cue): boolean {
  return (
    /^(?:find|show|suggest|indicate|reveal|title|entitle)$/.test(at(words, head).lemma) ||
    /^(?:no|yes|so)$/.test(at(words, head + 1).lower) ||
    relative ||
    words.slice(sentence.from, head).some(({ lower }) => lower === 'what' || lower === 'whatever')
  );
}

/** "As I wrote then:", "Our original post continues:" */
function isOfReporter(words: Words, { subject }: Cue): boolean {
  return subject !== undefined && ofReporter.test(at(words, subject.from).lower);
}

const ofReporter = /^(?:i|we|our|my|this)$/;

/** "Plan Is Dead, X Says:", the heading of what the story goes on with. */
function isHeading(words: Words, { head, clause }: Cue): boolean {
  return head > clause.from && /^\p{Lu}/u.test(at(words, head).text);
}

/** Where a sentence ends before "(emphasis added):". */
function beforeBracket({ words, sentence }: SentenceReading, colon: number): number {
  if (!/^[)\]]$/.test(at(words, colon - 1).text)) return colon;
  let open = colon - 2;
  while (open > sentence.from && !/^[([]$/.test(at(words, open).text)) open--;
  return open > sentence.from ? open : colon;
}

/** The cue of "Here is what X told the court when asked:". */
function whatIsSaid({ words, sentence, cues }: SentenceReading): Cue | undefined {
  const { from } = sentence;
  const first = at(words, from).lower;
  if (!/^(?:here|here['’]s|this)$/.test(first)) return undefined;
  const what = first === 'here' || first === 'this' ? from + 2 : from + 1;
  if (at(words, what).lower !== 'what') return undefined;
  const cue = cues.find(({ clause, subject }) => subject && clause.from === what + 1);
  return cue && !isOfReporter(words, cue) ? cue : undefined;
}

/** "X released a statement on the ruling:", "issuing this statement:", "X’s statement is in full below:" */
function namedStatement({ words, sentence }: SentenceReading, end: number): Announced | undefined {
  // what is shown below is not printed there
  if (/^(?:watch|listen|see|view)$/.test(at(words, sentence.from).lower)) return undefined;
  const reads = /^(?:reads?|reading)$/.test(at(words, end - 1).lower);
  // of "the text of X’s speech" the last one tells whose it is
  for (let i = end - 1; i >= sentence.from; i--) {
    if (!isStatement(at(words, i).lower)) continue;
    if (reads || words.slice(i + 1, end).some(({ lower }) => printed.test(lower))) {
      const owner = ownerBefore(words, i, sentence.from);
      if (owner && ofReporter.test(at(words, owner.from).lower)) return undefined;
      const cue = spanOf(words, { from: i, to: i + 1 });
      return { kind: 'words', ...(owner && { owner: spanOf(words, owner), cue }) };
    }
    if (isBroughtOut(words, i, sentence.from)) return { kind: i === end - 1 ? 'words' : 'statement' };
  }
  return undefined;
}

/** Whose a statement is said to be before it: "the mayor’s latest statement", "her full response". */
function ownerBefore(words: Words, statement: number, from: number): WordRange | undefined {
  let i = statement - 1;
  while (i > from && /^(?:ADJ|ADV|NOUN)$/.test(at(words, i).tag)) i--;
  if (isPossessive(at(words, i).lower)) return { from: i, to: i + 1 };
  const phrase = isGenitive(at(words, i)) ? phraseEndingAt(words, i - 1, from) : undefined;
  if (!phrase) return undefined;
  // "the full text of X’s speech"
  let first = i - 1;
  while (first > phrase.from && at(words, first - 1).lower !== 'of') first--;
  return { from: first, to: i + 1 };
}

/** Whether a statement is the object of a verb before it. */
function isBroughtOut(words: Words, statement: number, from: number): boolean {
  let i = statement - 1;
  while (i > from && (/^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(at(words, i).tag) || at(words, i).lower === 'out'))
    i--;
  // "released the following statement"
  if (at(words, i).lower === 'following') i -= 2;
  return at(words, i).tag === 'VERB' && bringingOut.test(at(words, i).lemma);
}

const spoken = /^(?:statement|response|speech|remarks|address|testimony)$/;

function isStatement(word: string): boolean {
  return spoken.test(word) || isDocument(word) || isSpeechNoun(word);
}
