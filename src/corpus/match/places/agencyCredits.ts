import { agencies, wholeWords } from '../../../analysis/furniture/agencies';
import { datelineOf } from '../../../analysis/furniture/dateline';
import type { FurnitureKind } from '../../../analysis/furniture/furniture';
import { firstEndingAfter, overlaps, textOf } from '../../../text/span';
import type { Reading } from '../../reading';

/** The names of an agency in the lines that credit one. */
const credits = agencies.map(({ name, forms }) => ({
  name,
  dateline: datelineOf(forms),
  word: new RegExp(wholeWords(forms), 'u'),
}));

/** Lines of the page that name an agency only because the report is its: who wrote it, who helped. */
const crediting = new Set<FurnitureKind | undefined>(['byline', 'credit']);
/** A line that says whose the words are: "© 2025 AFP", "With wires from AP and Reuters". */
const rights =
  /^\W{0,2}(?:(?:copyright|©|\(c\))|(?:with )?(?:wires?|wire (?:reports|services)|agencies|files|material) from )/i;
const contributed = / contributed to this (?:report|article|story)\b/;
/** How one agency ends its reports, without its name. */
const reportedAndEdited =
  /^\W{0,2}(?:Additional )?Reporting (?:and writing )?by [^;\n]{3,300}; ?(?:Writing|Editing) by /i;
const whoseEndings = 'Reuters';
/** A dateline and a credit are not longer. */
const longestCredit = 300;

/** The agencies that a report says it is from, or has words of: in its dateline, its byline or its credits. */
export function agenciesCredited({
  article: { text, paragraphs },
  analysis: { furniture },
}: Reading): string[] {
  const found = new Set<string>();
  for (const paragraph of paragraphs) {
    const line = furniture[firstEndingAfter(furniture, paragraph.start)];
    const kind = line && overlaps(line, paragraph) ? line.kind : undefined;
    // a picture may be an agency's in anybody's report
    if (kind === 'caption') continue;
    const words = textOf(text, paragraph).slice(0, longestCredit);
    const isCredit =
      paragraph.end - paragraph.start <= longestCredit && (crediting.has(kind) || rights.test(words));
    if (reportedAndEdited.test(words)) found.add(whoseEndings);
    if (!isCredit && !words.includes('(') && !contributed.test(words)) continue;
    for (const { name, dateline, word } of credits)
      if (dateline.test(words) || ((isCredit || contributed.test(words)) && word.test(words)))
        found.add(name);
  }
  return [...found];
}
