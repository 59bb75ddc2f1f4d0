import type { Dependence } from '../model';
import type { Passage } from '../passage';
import type { WholeReading } from './wholeReading';

/** So many same words outside marks in a run are copied, not chance. */
const copiedRun = 8;
/** So much of the shorter article's own words makes it no account of its own; agency copy shares most of them. */
const copiedShare = 0.2;

/**
 * Why two articles that carry the same quote are no two witnesses for it: the reporters' own words are the same, or
 * both name the same agency. `undefined` where nothing shows that. The same for both orders.
 */
export function dependenceOf(left: WholeReading, right: WholeReading): Dependence | undefined {
  const share = copiedWords(left, right) / Math.max(1, Math.min(ownWords(left), ownWords(right)));
  if (share >= copiedShare) return { kind: 'copied', share: Math.min(1, share) };
  const names = agenciesIn(right);
  const name = agenciesIn(left).find((each) => names.includes(each));
  return name === undefined ? undefined : { kind: 'agency', name };
}

function ownWords({ passage }: WholeReading): number {
  return ownWordsBetween(passage, 0, passage.stretch.length);
}

/** Words outside marks. */
function ownWordsBetween({ stretch }: Passage, first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if ((stretch[i] ?? -1) < 0) words++;
  return words;
}

/** Words outside marks that stand in runs which both have; the fewer of the two sides, so that a repeated line counts once. */
function copiedWords(left: WholeReading, right: WholeReading): number {
  return Math.min(copiedFrom(left, right), copiedFrom(right, left));
}

function copiedFrom(here: WholeReading, { firstPlaces }: WholeReading): number {
  const { keys, passage } = here;
  const shingle = passage.hashes.length - keys.length + 1;
  let copied = 0;
  let begin = 0;
  for (let at = 0; at <= keys.length; at++) {
    if (at < keys.length && firstPlaces.has(keys[at] ?? 0)) continue;
    const own = at > begin ? ownWordsBetween(passage, begin, at + shingle - 1) : 0;
    if (own >= copiedRun) copied += own;
    begin = at + 1;
  }
  return copied;
}

/** The agencies, as a dateline or a line of credits names them. */
const agencies: readonly (readonly [string, RegExp])[] = [
  ['Reuters', credit('Reuters')],
  ['Associated Press', credit('(?:The )?Associated Press|AP')],
  ['AFP', credit('AFP|Agence France-Presse')],
  ['Press Association', credit('(?:The )?Press Association|PA Media')],
  ['dpa', credit('dpa')],
  ['UPI', credit('UPI|United Press International')],
  ['Xinhua', credit('Xinhua')],
  ['Bloomberg', credit('Bloomberg(?: News)?')],
];

function credit(name: string): RegExp {
  return new RegExp(
    `\\((?:${name})\\)\\s*[-–—]|\\b(?:${name}) contributed to this (?:report|article|story)`,
    'm',
  );
}

/** Each article is held against two dozen others. */
const known = new WeakMap<WholeReading, readonly string[]>();

function agenciesIn(whole: WholeReading): readonly string[] {
  let names = known.get(whole);
  if (!names) {
    const { text } = whole.reading.article;
    names = agencies.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    known.set(whole, names);
  }
  return names;
}
