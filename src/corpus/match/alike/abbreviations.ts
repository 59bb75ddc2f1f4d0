import { hashWord } from '../../index/shingles';

/** What is printed short before a name or in a date, and written out elsewhere: one word. */
const writtenOut: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senators'],
  ['rep', 'representative'],
  ['reps', 'representatives'],
  ['gov', 'governor'],
  ['govs', 'governors'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['dr', 'doctor'],
  ['pres', 'president'],
  ['prof', 'professor'],
  ['dept', 'department'],
  ['vs', 'versus'],
  ['jan', 'january'],
  ['feb', 'february'],
  ['aug', 'august'],
  ['sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
  ['ok', 'okay'],
]);

/** The same by the hashes of the forms. */
const hashes: ReadonlyMap<number, number> = new Map(
  [...writtenOut].map(([short, full]) => [hashWord(short), hashWord(full)]),
);

/** The hash of a word's form written out, from that of the form; see `inFull`. */
export function hashInFull(hash: number): number {
  return hashes.get(hash) ?? hash;
}

/** The form of a word written out, or the form itself: "sen" of "Sen. Brook" is "senator". */
export function inFull(form: string): string {
  return writtenOut.get(form) ?? form;
}
