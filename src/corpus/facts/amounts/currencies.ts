const currencyWords = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['yen', '¥'],
  ['yuan', 'yuan'],
  ['rupees', '₹'],
  ['rubles', '₽'],
  ['roubles', '₽'],
]);

/** The currency that a word names, by its sign where it has one: `$` for "dollars"; `undefined` for other words. */
export function currencyNamed(form: string | undefined): string | undefined {
  return currencyWords.get(form ?? '');
}
