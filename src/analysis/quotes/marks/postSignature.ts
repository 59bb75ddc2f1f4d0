import type { Span } from '../../../text/span';

/** "— Ada Brook (@adabrook) November 3, 2025", below a post or at its end, which may have dashes of its own. */
const signed =
  /(?:^|\s)(?:[—–]{1,2}|-{1,2}(?!.{0,50} -))\s?(\p{L}[^@\n()—–]{0,50}?) \((@\w{2,30})\) \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?$/du;
/** So long is a signature at most. */
const longestSigned = 120;

/** Who signs a post, with where the signature begins. */
interface PostSignature {
  readonly start: number;
  readonly author: Span;
  readonly handle: Span;
}

/** The signature with which a stretch of a text ends, if that is a post. */
export function postSignature(text: string, { start, end }: Span): PostSignature | undefined {
  const from = Math.max(start, end - longestSigned);
  const ending = text.slice(from, end);
  if (!ending.includes('@')) return undefined;
  const match = signed.exec(ending);
  const [, author, handle] = match?.indices ?? [];
  if (!match || !author || !handle) return undefined;
  const inText = ([first, last]: [number, number]): Span => ({ start: from + first, end: from + last });
  return { start: from + match.index, author: inText(author), handle: inText(handle) };
}
