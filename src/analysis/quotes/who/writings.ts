import type { Span } from '../../../text/span';
import { describe } from './description';
import type { Referent } from './focus';
import type { Here, Memory } from './memory';
import { remember } from './newcomers';

/** "his post", "Brook’s latest letter" */
const ownedWriting =
  /^(his|her|[^,“”]{2,60}?[’'](?:s(?= )|(?<=s[’'])))(?: [\p{Ll}-]+){0,2} (?:post|tweet|message|letter|e-?mail|note|memo|statement|essay|column|blog|memoir|diary|testimony)(?: (?:to|in|on|about|from) [^,]{1,60})?$/iu;
const theStatement = /^the (statement|post|tweet|message|letter|e-?mail|note|memo)$/i;
/** In code units, from who speaks to where. */
const statementReach = 200;

/**
 * Who has written what speaks: of "his post" and "Brook’s letter" the writer, where it is clear who that is. `undefined`
 * for all else, a lawsuit or a law among it, whose words are hardly anybody's own.
 * @param ownerAt whom the words at a place stand for that say whose it is.
 */
export function ofWriting(
  memory: Memory,
  { words, mention, speaks }: Here,
  ownerAt: (owner: Span) => Referent,
): Referent | undefined {
  if (!speaks) return undefined;
  const stated = ofStatement(memory, words, mention);
  if (stated) return stated;
  const owner = ownedWriting.exec(words)?.[1];
  // "the second part of her statement"
  if (owner === undefined || owner.includes(' of ')) return undefined;
  const writer = ownerAt({ start: mention.start, end: mention.start + owner.length });
  const { fit } = writer;
  // rather "his letter" than a guess at whose it is
  if (!writer.member?.person || (fit && (fit.doubtful || fit.score < 2 || fit.lead < 1))) return undefined;
  remember(memory, describe(words), mention, writer);
  return writer;
}

/** "The statement", after "X said in a statement" and "In a statement, X said": X, if nobody else has spoken since. */
function ofStatement({ foci, text }: Memory, words: string, { start }: Span): Referent | undefined {
  const head = theStatement.exec(words)?.[1];
  const last = head === undefined ? undefined : foci.findLast(({ weight }) => weight === 'speaker');
  if (head === undefined || !last?.referent.member || last.doubtful || last.referent.fit) return undefined;
  const written = `\\bin (?:an?|his|her|their) (?:[\\p{L}-]+ ){0,2}${head}`;
  const since = text.slice(last.start, Math.min(start, last.start + statementReach));
  const until = text.slice(Math.max(0, last.start - statementReach), last.start);
  const told =
    new RegExp(`^[^\\n]*?${written}\\b`, 'iu').test(since) ||
    // "In her letter, X said"
    new RegExp(`${written}(?: to [^,.]{1,40})?, (?:\\p{L}+\\. )?[^,.“”"\\n]{0,60}$`, 'iu').test(until);
  return told ? { ...last.referent, by: 'again' } : undefined;
}
