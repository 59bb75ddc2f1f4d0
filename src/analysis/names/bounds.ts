import type { Token } from '../../text/tokens';
import { listed, listedAs } from './nameLists';
import type { NameRange } from './recognize';

const possessive = /^['’]s?$/;
const noName = /^[^\p{L}\p{N}]+$/u;

/**
 * Mends the bounds of names: titles stand before a person's name and the possessive after a name, and a possessive
 * inside a person's name parts the person from whoever employs them ("Fox News' Lucas Tomlinson").
 */
export function mendBounds(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const mended: NameRange[] = [];
  for (const name of names) {
    const owner = name.kind === 'person' ? possessiveIn(tokens, name) : -1;
    if (owner < 0) {
      push(name);
    } else {
      push({ kind: 'organization', from: name.from, to: owner });
      push({ ...name, from: owner + 1 });
    }
  }
  return mended;

  function push({ kind, from, to }: NameRange): void {
    const isMark = (i: number, marks: RegExp): boolean => marks.test(tokens[i]?.text ?? '');
    while (to > from && (isMark(to - 1, possessive) || isMark(to - 1, noName))) to--;
    while (from < to && isMark(from, noName)) from++;
    if (kind === 'person') while (from + 1 < to && isTitle(tokens[from])) from++;
    if (from < to) mended.push({ kind, from, to });
  }
}

function possessiveIn(tokens: readonly Token[], { from, to }: NameRange): number {
  for (let i = from + 1; i < to - 1; i++) if (possessive.test(tokens[i]?.text ?? '')) return i;
  return -1;
}

/** Whether a token is a title as it stands: "Gen.", "President". */
export function isTitle(token: Token | undefined): boolean {
  if (!token || token.text.length > 20) return false;
  return (listedAs(token.text.toLowerCase().replace(/\./g, '')) & listed.title) > 0;
}
