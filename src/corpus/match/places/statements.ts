import { possessiveForms } from '../../../text/pronouns';
import type { Quote } from '../../../analysis/model';
import type { Reading } from '../../reading';
import { speakerOf, type Speaker } from './speakers';

/** What somebody gives out instead of speaking; a letter, a report or a book is a document of its own. */
const kinds = '(?:(?:news|press) release|statement|tweet|post)';
const isStatement = new RegExp(
  `\\b${kinds}$|^(?:an?|the|${possessiveForms})\\s(?:[\\w-]+\\s){0,2}${kinds}\\b`,
  'i',
);
/** "a statement released by Ada Brook", "the statement from the ministry". */
const fromAuthor = new RegExp(
  `\\b${kinds}\\s(?:(?:was\\s)?(?:released|issued|posted|published|put out|sent)\\s(?:\\w+\\s)?by|by|from)\\s((?:the\\s)?\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s(?:of\\s|for\\s|the\\s)*\\p{Lu}[\\p{L}\\p{N}.&’'-]*)*)`,
  'u',
);
const someStatement = new RegExp(`\\b${kinds}\\b`, 'i');

/** The author is named at most so far before what "the statement said", in characters. */
const reach = 1200;
/** "said in a statement" stands so near a quote that it belongs to it. */
const beside = 120;

/**
 * Who gave out the statement that an article names as a quote's speaker: the author it is said to be by, else the
 * speaker of the last quote before that is said in a statement. `undefined` for other things and where nobody is named.
 */
export function authorOfStatement(name: string, quote: Quote, reading: Reading): Speaker | undefined {
  if (!isStatement.test(name) && !fromAuthor.test(name)) return undefined;
  const { text } = reading.article;
  const at = text.lastIndexOf(name, quote.attribution?.mention.start);
  const said = at < 0 ? name : text.slice(at, at + name.length + beside);
  return authorIn(sentenceFrom(said), reading) ?? speakerBefore(quote, reading);
}

/** Some words up to the end of their sentence; the dots of "U.S." are none. */
function sentenceFrom(words: string): string {
  const end = words.search(/(?<!\b\p{Lu})[.!?]["”]?\s|[\n"“”]/u);
  return end < 0 ? words : words.slice(0, end);
}

function authorIn(words: string, { analysis }: Reading): Speaker | undefined {
  const name = fromAuthor.exec(words)?.[1];
  if (name === undefined || someStatement.test(name)) return undefined;
  const isPerson = analysis.entities.some((entity) => entity.kind === 'person' && entity.name.endsWith(name));
  return { name, kind: isPerson ? 'person' : 'body' };
}

function speakerBefore(quote: Quote, { article, analysis }: Reading): Speaker | undefined {
  for (let i = analysis.quotes.indexOf(quote) - 1; i >= 0; i--) {
    const before = analysis.quotes[i];
    if (!before || before.end < quote.start - reach) return undefined;
    const speaker = speakerOf(before, analysis);
    const { attribution } = before;
    if (!speaker || !attribution || speaker.kind === 'thing' || speaker.kind === 'described') continue;
    const { start, end } = attribution.cue ?? attribution.mention;
    if (someStatement.test(sentenceFrom(article.text.slice(start, end + beside)))) return speaker;
  }
  return undefined;
}
