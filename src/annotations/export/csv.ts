import { lossesOfAnnotations, lossOf } from './losses';
import type { ArticleClaims, ClaimSpeaker, ExportContext, ExportedClaim, Format } from './model';
import { certaintyOf } from './speakers';

/** What a row is made of. */
interface Row {
  readonly article: ArticleClaims;
  readonly claim: ExportedClaim;
  readonly context: ExportContext;
}

type Cell = string | number | undefined;

const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  article: ({ article, context }) => context.nameOf(article.id),
  headline: ({ article }) => article.headline,
  outlet: ({ article }) => article.outlet,
  published: ({ article }) => article.published,
  author: ({ article }) => article.author,
  address: ({ article }) => article.url,
  line: ({ claim }) => (claim.anchor.state === 'orphan' ? undefined : claim.line),
  tag: ({ article, claim, context }) => context.tagLabel(article.id, claim.annotation.tag),
  words: ({ claim }) => claim.annotation.target.exact,
  note: ({ claim }) => claim.annotation.note,
  state: ({ claim }) => claim.anchor.state,
  changes: ({ claim: { anchor } }) => (anchor.state === 'changed' ? anchor.changes.join('; ') : undefined),
  'present words': ({ claim }) => (claim.anchor.state === 'orphan' ? undefined : claim.presentWords),
  'similar words': ({ claim }) => (claim.anchor.state === 'orphan' ? claim.presentWords : undefined),
  'line of similar words': ({ claim }) => (claim.anchor.state === 'orphan' ? claim.line : undefined),
  speaker: (row) => ofSpeakers(row, ({ name }) => name),
  'role of speaker': (row) => ofSpeakers(row, ({ role }) => role),
  'speaker is': (row) => ofSpeakers(row, (speaker) => certaintyOf(speaker, row.context.minimumConfidence)),
  'speaks of it': (row) => ofSpeakers(row, ({ whole }) => (whole ? 'all' : 'a part')),
  evidence: (row) => ofSpeakers(row, ({ evidence }) => evidence.map(({ words }) => words).join(' | ')),
  'line of evidence': (row) =>
    ofSpeakers(row, ({ evidence }) => evidence.map(({ line }) => line).join(' | ')),
  'tagged by': ({ claim }) => claim.annotation.creator,
  created: ({ claim }) => claim.annotation.created,
  modified: ({ claim }) => claim.annotation.modified,
  'tag id': ({ claim }) => claim.annotation.tag,
  'claim id': ({ claim }) => claim.annotation.id,
};

/** With it, spreadsheets read the file as UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Claims as a table for spreadsheets: comma-separated values as RFC 4180 has them, in UTF-8, one row a claim. There is
 * no first line `sep=,` for an Excel that parts cells at semicolons: it would no longer heed the byte order mark, and
 * for every other reader it would be a row. Before what a spreadsheet would take for a formula stands an apostrophe, also
 * within a cell where another cell would begin for such an Excel
 * (https://owasp.org/www-community/attacks/CSV_Injection). What concerns several speakers stands in one cell, in one
 * order, parted by semicolons; what names one speaker in several places, by bars. The words are as they were tagged, line
 * breaks included.
 */
export const toCsv: Format = (articles, context) => {
  let formulas = 0;
  const write = (cell: Cell): string => {
    const text = String(cell ?? '');
    const safe = typeof cell === 'string' ? withoutFormulas(text) : text;
    if (safe !== text) formulas++;
    return /[",\r\n;\t]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const line = (cells: readonly Cell[]): string => `${cells.map(write).join(',')}\r\n`;
  const rows = articles.flatMap((article) =>
    article.claims.map((claim) =>
      line(Object.values(columns).map((cell) => cell({ article, claim, context }))),
    ),
  );
  const text = [byteOrderMark, line(Object.keys(columns)), ...rows].join('');
  return { text, losses: [...lossesOfAnnotations(articles), ...lossOf('formulas', formulas)] };
};

/**
 * Where a cell begins for some spreadsheet, with what some drop at its beginning: white space and other characters that
 * show as nothing, and quotation marks that enclose nothing.
 */
const beginnings = /[;\t\r\n][\s\p{Cc}\p{Cf}"]*|^[\s\p{Cc}\p{Cf}"]*/gu;
/** Also in the wide, small or raised forms, which some take for the plain ones. */
const formulaSign = /^[=+\-@]/;

function withoutFormulas(text: string): string {
  const safe = text.replace(beginnings, (beginning: string, at: number) =>
    formulaSign.test(text.charAt(at + beginning.length).normalize('NFKC')) ? `${beginning}'` : beginning,
  );
  return /^[\t\r\n]/.test(safe) ? `'${safe}` : safe;
}

/** Something of each speaker; nothing where no speaker has it. */
function ofSpeakers({ claim }: Row, tell: (speaker: ClaimSpeaker) => Cell): Cell {
  const cells = claim.speakers.map(tell);
  if (cells.every((cell) => cell === undefined || cell === '')) return undefined;
  return cells.length === 1 ? cells[0] : cells.map((cell) => String(cell ?? '')).join('; ');
}
