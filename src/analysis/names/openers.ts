import openerList from '../../data/sentenceOpeners.txt';
import type { Token } from '../../text/tokens';
import { readWordList } from '../../text/wordList';
import { isGivenName } from './gender';
import type { NameRange } from './nameRange';

/** The model may take these for a part of the name after them; a few are given names too. */
const openers = new Set(readWordList(openerList));
const hour = /^[AP]\.?M\.?$/;
const conjunction =
  /^(?:After|Although|As|Because|Besides|But|Despite|Since|Though|Unlike|Until|When|While)$/;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * People's names without a word before them that only opens the sentence: "Yet Brook"; of those that are given names,
 * too, where the article names Brook elsewhere; and without the day and hour: "On Friday Brook left". Names of bodies without a
 * conjunction: "As the Courier".
 */
export function withoutOpeners(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const lasts = new Map<string, number>();
  for (const { kind, to } of names) {
    const last = tokens[to - 1]?.text ?? '';
    if (kind === 'person') lasts.set(last, (lasts.get(last) ?? 0) + 1);
  }
  return names.map((name) => {
    if (name.to - name.from < 2) return name;
    const first = tokens[name.from]?.text ?? '';
    if (name.kind === 'organization' && conjunction.test(first)) return { ...name, from: name.from + 1 };
    if (name.kind !== 'person') return name;
    const elsewhere = (lasts.get(tokens[name.to - 1]?.text ?? '') ?? 0) > 1;
    const opens = isOpener(first) && (elsewhere || !isGivenName(first));
    const isHour = hour.test(first) && /\d$/.test(tokens[name.from - 1]?.text ?? '');
    return opens || isHour || weekday.test(first) ? { ...name, from: name.from + 1 } : name;
  });
}

/** Whether a word as it is printed may only open a sentence: "After", but not "AFTER". */
export function isOpener(shown: string): boolean {
  const rest = shown.slice(1);
  return rest === rest.toLowerCase() && openers.has(shown.toLowerCase().replace('’', "'"));
}
