import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

const women =
  /^(?:mrs|ms|miss|madam|madame|mme|mlle|lady|dame|sister|queen|princess|duchess|countess|baroness)$/;
const men = /^(?:mr|sir|lord|father|brother|king|prince|duke|count|baron)$/;

const womenOfKin =
  /^(?:wife|widow|mother|mum|mom|daughter|sister|aunt|niece|grandmother|girlfriend|fiancée)$/;
const menOfKin = /^(?:husband|widower|father|dad|son|brother|uncle|nephew|grandfather|boyfriend|fiancé)$/;

/** Whether the word before token `at` calls who is named a woman or a man: "Mrs.", "Sir", "his wife, ". */
export function honorificGender(tokens: readonly Token[], at: number): 'female' | 'male' | undefined {
  const before = tokens[at - 1]?.text.slice(0, 12).toLowerCase().replace('.', '') ?? '';
  if (women.test(before)) return 'female';
  if (men.test(before)) return 'male';
  const kin = before === ',' ? (tokens[at - 2]?.text.toLowerCase() ?? '') : before;
  if (womenOfKin.test(kin)) return 'female';
  return menOfKin.test(kin) ? 'male' : undefined;
}

const lastWord = /((?:first )?[\p{L}-]+),? $/iu;
const longestKin = 24;

/** Whether the words before a name introduce who bears it as somebody's relative: "his wife, ", "first lady ". */
export function isRelative(text: string, { start }: Span): boolean {
  const [, word = ''] = lastWord.exec(text.slice(Math.max(0, start - longestKin), start)) ?? [];
  if (/^first lady$/i.test(word)) return true;
  const kin = word
    .toLowerCase()
    .replace(/^first /, '')
    .replace(/^(?:grand|step)|-in-law$/g, '');
  return womenOfKin.test(kin) || menOfKin.test(kin);
}
