// Whether the time of an analysis grows with the length of its text and no faster, whatever the text is.
import { hostileInCommon, hostileTexts } from './hostile.mjs';
import { printTable, timed } from './measure.mjs';

const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
/** Only some texts are worth so many characters. */
const mostForAll = 1_000_000;

/**
 * Prints for each text how many milliseconds 1,000 characters of it take, at each length: numbers in a row that stay
 * as they are, or fall, show linear growth.
 * @param {(text: string) => unknown} analyze
 * @param {number} longest no text is longer, in characters
 */
export async function printGrowth(analyze, longest) {
  const rows = [];
  for (const { name, make, largest } of hostileTexts) {
    /** @type {Record<string, string>} */
    const row = { 'ms per 1,000 characters of': name };
    for (const size of sizes) {
      if (size > longest) continue;
      const column = size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} KB`;
      row[column] = size <= mostForAll || largest ? await perThousand(analyze, make(size)) : '';
    }
    rows.push(row);
  }
  printTable(rows);
}

const sizesInCommon = [10_000, 30_000, 100_000];

/**
 * The same for what two articles of one text share and where they differ, once both are read.
 * @param {() => any} createAnalyst gives an empty one
 */
export async function printGrowthInCommon(createAnalyst) {
  const rows = [];
  for (const { name, make } of hostileInCommon) {
    /** @type {Record<string, string>} */
    const row = { 'ms to compare 1,000 characters of': name };
    for (const size of sizesInCommon) {
      const text = make(size);
      const analyst = createAnalyst();
      await analyst.put([
        { id: 'one', text },
        { id: 'other', text: `Another one. ${text}` },
      ]);
      const compare = async () => [await analyst.view('one'), await analyst.compare('one', 'other')];
      row[`${size / 1000} KB`] = await perThousand(compare, text);
    }
    rows.push(row);
  }
  printTable(rows);
}

/**
 * @param {(text: string) => unknown} analyze
 * @param {string} text
 */
async function perThousand(analyze, text) {
  const ms = await timed(() => analyze(text));
  return ((ms / text.length) * 1000).toFixed(2);
}
