/** What stands before the digits of a number, and may stand behind them: the sign below nought, that of a currency. */
const signs = /^([-−]?)([A-Z]{0,3}\$|[€£¥₹₽]?)(?=[\d½¼¾])/;
const signBehind = /(?<=\p{N})[€£]$/u;
const fractions: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };
const fraction = /(?<=^\d*)[½¼¾]$/;
const shortYear = /^['’](\d\d)(s?)$/;
/** Of years of two digits these and later ones are of the last century. */
const firstOfLastCentury = 30;

/** A form without the marks within it that tell nothing. */
export function bare(lower: string): string {
  const joined = lower.replace(/[',\u00AD]/g, '');
  // a decimal point tells 3.5 from 35; a dot in an abbreviation tells nothing
  return /^\d/.test(joined) ? joined : joined.replace(/\./g, '');
}

/** A number as it is shown, in digits, in the form of a word (see `Word`). */
export function numberForm(shown: string): string {
  // as most are
  if (/^[\d.,]+$/.test(shown)) return bare(shown);
  const [, years, decade = ''] = shortYear.exec(shown) ?? [];
  if (years !== undefined) return `${Number(years) < firstOfLastCentury ? '20' : '19'}${years}${decade}`;
  const [before = '', minus = '', currency = ''] = signs.exec(shown) ?? [];
  const behind = signBehind.exec(shown)?.[0] ?? '';
  const digits = shown
    .slice(before.length, shown.length - behind.length)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'");
  const money = /^(?:US)?\$$/.test(currency)
    ? '$'
    : currency.replace(/^([A-Z]+)\$$/, (_, of: string) => `$${of.toLowerCase()}`);
  const inDigits = digits.replace(fraction, (sign) => fractions[sign] ?? '').replace(/^\./, '0.');
  return `${bare(inDigits)}${money || behind}${minus === '' ? '' : '-'}`;
}

/** The currency of a number's form, `$` or `$c` for that of Canada; `undefined` for numbers without one. */
export function currencyOf(form: string): string | undefined {
  return /^\d[^\p{Sc}]*(\p{Sc}[a-z]*)/u.exec(form)?.[1];
}

/** A number's form without the signs behind it. */
export function withoutSigns(form: string): string {
  return form.replace(/(?:\p{Sc}[a-z]*)?-?$/u, '');
}

/** Whether a number's form is below nought. */
export function isBelowNought(form: string): boolean {
  return /^\d.*-$/.test(form);
}
