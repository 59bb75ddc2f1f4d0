import type { Token } from '../../text/tokens';

const women =
  /^(?:mrs|ms|miss|madam|madame|mme|mlle|lady|dame|sister|queen|princess|duchess|countess|baroness)$/;
const men = /^(?:mr|sir|lord|father|brother|king|prince|duke|count|baron)$/;

/** Whether the word before token `at` calls who is named a woman or a man: "Mrs.", "Sir". */
export function honorificGender(tokens: readonly Token[], at: number): 'female' | 'male' | undefined {
  const before = tokens[at - 1]?.text.slice(0, 12).toLowerCase().replace('.', '') ?? '';
  if (women.test(before)) return 'female';
  return men.test(before) ? 'male' : undefined;
}
