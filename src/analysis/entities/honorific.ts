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

const kin =
  /\b(?:first lady|wife|widow(?:er)?|husband|(?:grand|step)?(?:father|mother|son|daughter)(?:-in-law)?|brother|sister|uncle|aunt|nephew|niece),? $/i;
const longestKin = 20;

/** Whether the words before a name introduce who bears it as somebody's relative: "his wife, ", "first lady ". */
export function isRelative(text: string, { start }: Span): boolean {
  return kin.test(text.slice(Math.max(0, start - longestKin), start));
}
