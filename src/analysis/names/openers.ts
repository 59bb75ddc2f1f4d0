import openerList from '../../data/sentenceOpeners.txt';
import { beginsCapital } from '../../text/capital';
import type { Token } from '../../text/tokens';
import { readWordList } from '../../text/wordList';
import { isForm } from './titleWords';
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
 * conjunction: "As the Courier". "Team Brook" are those who work for Brook.
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
    if (elsewhere && first === 'Team') return { kind: 'organization', from: name.from, to: name.to };
    const describes = elsewhere && !isGivenName(first) && describesOther(tokens, name);
    const isHour = hour.test(first) && /\d$/.test(tokens[name.from - 1]?.text ?? '');
    // "Mr Monday Brook" is called so
    const isDay = weekday.test(first) && !isForm(tokens[name.from - 1]);
    return opens || describes || isHour || isDay ? { ...name, from: name.from + 1 } : name;
  });
}

/** Nouns for those who stand by somebody, or against. */
const follower =
  /^(?:ally|allies|(?:aide|advis[eo]r|supporter|critic|friend|foe|loyalist|fan|donor|backer|confidant|associate|opponent|rival|appointee|surrogate|voter|defender|admirer|detractor)s?)$/;

/** "Longtime Brook ally Ada Finch", at the beginning of a sentence: two words that tell of somebody else who is named then. */
function describesOther(tokens: readonly Token[], { from, to }: NameRange): boolean {
  const before = tokens[from - 1];
  const [noun = '', next = ''] = [tokens[to]?.text, tokens[to + 1]?.text];
  const begins = !before || /[.?!”"]$/.test(before.text) || (tokens[from]?.start ?? 0) - before.end > 1;
  return to - from === 2 && begins && follower.test(noun) && beginsCapital(next);
}

/** Whether a word as it is printed may only open a sentence: "After", but not "AFTER". */
export function isOpener(shown: string): boolean {
  const rest = shown.slice(1);
  return rest === rest.toLowerCase() && openers.has(shown.toLowerCase().replace('’', "'"));
}
