import type { Token, TokenRange } from '../../text/tokens';

/** Whether two tokens follow each other without a space. */
export function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && a.end === b?.start;
}

/** The words of some tokens, with a space between each two. */
export function wordsIn(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
