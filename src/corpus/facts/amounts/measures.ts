/** What a unit of measure measures, and how much of that unit's base one of it is. */
export interface Measure {
  /** The base unit: metre, kilogram, square metre, litre, day, kilometre per hour or degree Celsius. */
  readonly base: string;
  readonly factor: number;
  /** How much of the base unit nought of it is; 0 but for temperatures. */
  readonly nought: number;
}

const measures = new Map<string, Measure>();

function define(base: string, units: Readonly<Record<string, number>>): void {
  for (const [names, factor] of Object.entries(units))
    for (const name of names.split(' ')) measures.set(name, { base, factor, nought: 0 });
}

const lengths = [
  ['mile', 1609.344],
  ['kilometer', 1000],
  ['kilometre', 1000],
  ['meter', 1],
  ['metre', 1],
  ['foot', 0.3048],
  ['yard', 0.9144],
  ['inch', 0.0254],
] as const;
/** So many litres make a cubic metre. */
const litresOfAMetre = 1000;

for (const [length, factor] of lengths) {
  measures.set(`square ${length}`, { base: 'square metre', factor: factor ** 2, nought: 0 });
  measures.set(`cubic ${length}`, { base: 'litre', factor: litresOfAMetre * factor ** 3, nought: 0 });
  measures.set(`${length} per hour`, { base: 'kilometre per hour', factor: factor / 1000, nought: 0 });
}
const degree = 'degree celsius';
measures.set(degree, { base: degree, factor: 1, nought: 0 });
measures.set('degree fahrenheit', { base: degree, factor: 5 / 9, nought: (-32 * 5) / 9 });

define('metre', {
  ...Object.fromEntries(lengths),
  'centimeter centimetre': 0.01,
  'millimeter millimetre': 0.001,
});
// a ton of 2,000 pounds and one of 1,000 kilograms are not told apart
define('kilogram', { pound: 0.4536, kilogram: 1, ounce: 0.02835, ton: 1000, kiloton: 1e6, megaton: 1e9 });
define('square metre', { acre: 4046.86, hectare: 10_000 });
define('litre', { 'liter litre': 1, gallon: 3.785, barrel: 158.99 });
define('day', {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
});

/** Abbreviations that stand for nothing else right after a number. */
const shorts = new Map([
  ['km', 'kilometer'],
  ['ft', 'foot'],
  ['in', 'inch'],
  ['cm', 'centimeter'],
  ['mm', 'millimeter'],
  ['kg', 'kilogram'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
  ['oz', 'ounce'],
  ['mph', 'mile per hour'],
  ['kph', 'kilometer per hour'],
  ['kmh', 'kilometer per hour'],
]);
/** "5 in" may go on in many ways: with a space these are words. */
const words = new Set(['in']);

/** The unit that letters joined to a number, or a word after one, are short for; `undefined` for others. */
export function measureShort(letters: string, joined = true): string | undefined {
  return !joined && words.has(letters) ? undefined : shorts.get(letters);
}

/** How much of its base unit so much of a measure is. */
export function inBaseUnit({ factor, nought }: Measure, value: number): number {
  return value * factor + nought;
}

/** The same back: how much of a measure so much of its base unit is. */
export function fromBaseUnit({ factor, nought }: Measure, value: number): number {
  return (value - nought) / factor;
}

/** What a unit, in the singular, measures; `undefined` for what is counted. */
export function measureOf(unit: string): Measure | undefined {
  return measures.get(unit);
}

/** Whether a word is a unit of measure in either number. */
export function isMeasure(form: string): boolean {
  // "second" counts in a row
  return (
    (measures.has(form) && form !== 'second') ||
    form === 'inches' ||
    (form.endsWith('s') && measures.has(form.slice(0, -1)))
  );
}

/** Whether a word stands before a number on a scale: "magnitude 5.1". */
export function isLabelOfScale(form: string | undefined): boolean {
  return form === 'magnitude';
}
