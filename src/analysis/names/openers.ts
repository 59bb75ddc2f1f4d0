import openerList from '../../data/sentenceOpeners.txt';
import type { Token } from '../../text/tokens';
import { readWordList } from '../../text/wordList';
import type { NameRange } from './nameRange';

/** The model may take these for a part of the name after them; a few are given names too. */
const openers = new Set(readWordList(openerList));
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * People's names without a word before them that only opens the sentence: "Yet Brook", where the article names Brook
 * elsewhere; and without the day: "On Friday Brook left".
 */
export function withoutOpeners(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const lasts = new Map<string, number>();
  for (const { kind, to } of names) {
    const last = tokens[to - 1]?.text ?? '';
    if (kind === 'person') lasts.set(last, (lasts.get(last) ?? 0) + 1);
  }
  return names.map((name) => {
    if (name.kind !== 'person' || name.to - name.from < 2) return name;
    const first = tokens[name.from]?.text ?? '';
    const elsewhere = (lasts.get(tokens[name.to - 1]?.text ?? '') ?? 0) > 1;
    return weekday.test(first) || (isOpener(first) && elsewhere) ? { ...name, from: name.from + 1 } : name;
  });
}

/** "After", but not "AFTER". */
function isOpener(shown: string): boolean {
  const rest = shown.slice(1);
  return rest === rest.toLowerCase() && openers.has(shown.toLowerCase().replace('’', "'"));
}
