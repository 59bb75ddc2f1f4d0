import { beginsCapital } from '../../text/capital';
import { isNameParticle } from '../../text/closedWords';
import type { Token } from '../../text/tokens';
import { isGivenName } from './gender';
import { isGeneration } from './generation';
import { isFamilyName } from './nameLists';
import type { NameRange } from './nameRange';
import { isTitle } from './titleWords';

const closing = /^[)\]”’"]$/;
const opening = /^[([“‘"]$/;
/** Letters behind the comma of a name that belong to it. */
const degree = /^(?:Esq|Ph\.?D|M\.?D|M\.?P|J\.?D|R\.?N|Q\.?C|K\.?C)\.?$/;
/** States as American newspapers shorten them after a town. */
const state =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.[CDHJMY]|S\.[CD]|R\.I|W\.Va|D\.C)\.?$/;

/**
 * People's names without what marks part from them: of "Ada, Bo" and "Ada/Bo Vale" two names, of "Judy” Vale" the last word,
 * and "Harlund, Ore." is a place; and bodies without what small words say of them. All other names as they are.
 */
export function partedNames(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  return names.flatMap((name) => {
    if (name.kind === 'person') return partsOf(tokens, name);
    return name.kind === 'organization' ? [holderOf(tokens, name) ?? withoutSmall(tokens, name)] : [name];
  });
}

function partsOf(tokens: readonly Token[], name: NameRange): NameRange[] {
  const pieces = piecesOf(tokens, name);
  const isState = (piece: NameRange | undefined): piece is NameRange =>
    piece !== undefined &&
    isBehindComma(tokens, name, piece) &&
    piece.to - piece.from === 1 &&
    state.test(tokens[piece.from]?.text ?? '');
  return pieces.flatMap((piece, n) => {
    const next = pieces[n + 1];
    if (isState(next)) return ofState(tokens, piece, next);
    const first = tokens[piece.from]?.text ?? '';
    if (isState(piece)) return [];
    return !isBehindComma(tokens, name, piece) || isGivenName(first) || isFamilyName(first)
      ? withinMarks(tokens, piece)
      : [];
  });
}

function isBehindComma(tokens: readonly Token[], name: NameRange, piece: NameRange): boolean {
  return piece.from > name.from && tokens[piece.from - 1]?.text === ',';
}

/** A town, or who is before a party's letter: of "Ada Vale (D., Ore.)" Ada Vale. */
function ofState(tokens: readonly Token[], piece: NameRange, itsState: NameRange): NameRange[] {
  const isParty = /^[DRI]\.?$/.test(tokens[piece.to - 1]?.text ?? '');
  if (!isParty) return [{ kind: 'place', from: piece.from, to: itsState.to }];
  return piece.to - piece.from > 1 ? withinMarks(tokens, piece) : [];
}

/** A name cut at all marks that part two; none of the pieces is empty. */
function piecesOf(tokens: readonly Token[], name: NameRange): NameRange[] {
  const pieces: NameRange[] = [];
  let { from } = name;
  for (let i = name.from; i <= name.to; i++) {
    if (i < name.to && !isParting(tokens, i)) continue;
    if (from < i) pieces.push({ ...name, from, to: i });
    from = i + 1;
  }
  return pieces;
}

/** Whether a token stands between two names. */
function isParting(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  const next = tokens[i + 1]?.text ?? '';
  if (text === ',') return !isGeneration(next) && !degree.test(next);
  return text === '/' || (/^[-–—]$/.test(text) && isSpaced(tokens, i)) || isBetweenMarks(tokens, i);
}

/** Between “Ada Vale” and “Bo Vale” */
function isBetweenMarks(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === 'and' &&
    closing.test(tokens[i - 1]?.text ?? '') &&
    opening.test(tokens[i + 1]?.text ?? '')
  );
}

function isSpaced(tokens: readonly Token[], i: number): boolean {
  const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return !!before && !!dash && !!after && before.end < dash.start && dash.end < after.start;
}

/** Of "Harlund Attorney General Ada Vale", taken for one body, the person; `undefined` for others. */
function holderOf(tokens: readonly Token[], { from, to }: NameRange): NameRange | undefined {
  const last = isGeneration(tokens[to - 1]?.text ?? '') ? to - 2 : to - 1;
  const given = last - 1;
  const isWhole =
    isGivenName(tokens[given]?.text ?? '') &&
    [given, last].every((i) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? ''));
  if (!isWhole || given - from < 2 || !isTitle(tokens[given - 1])) return undefined;
  return { kind: 'person', from: given, to };
}

const bodyOf = /^(?:bank|bureau|department|government|ministry|office|university)$/;
const firstSmall = /^\p{Ll}{3,}$/u;
const small = /^\p{Ll}+$/u;

/**
 * A body without the small words before it: "progressive Alliance for Boats", "dean of the Vale School" are that alliance and
 * that school, but "harlund Courier" and "bureau of Ports and Piers" are whole.
 */
function withoutSmall(tokens: readonly Token[], name: NameRange): NameRange {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!firstSmall.test(text(name.from)) || !beginsCapital(text(name.to - 1))) return name;
  if (bodyOf.test(text(name.from)) && text(name.from + 1) === 'of') return name;
  let { from } = name;
  while (small.test(text(from)) && !isNameParticle(text(from)) && text(from + 1) !== '-') from++;
  return name.to - from > 1 || tokens[name.from]?.pos === 'ADJ' ? { ...name, from } : name;
}

/**
 * Without what is before a mark that was opened outside, or behind one that is closed outside; of "Ada “Bo” Vale" all,
 * wherever it was cut.
 */
function withinMarks(tokens: readonly Token[], name: NameRange): NameRange[] {
  let opened = -1;
  let { from, to } = name;
  for (let i = name.from; i < name.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (opened >= 0 && closing.test(text)) opened = -1;
    else if (opening.test(text)) opened = i;
    else if (closing.test(text) && i < name.to - 1) from = i + 1;
  }
  const isNickname = closing.test(tokens[to]?.text ?? '') && beginsCapital(tokens[to + 1]?.text ?? '');
  if (opened === from) from++;
  else if (opened > from) to = isNickname ? to + 2 : opened;
  return from < to ? [{ ...name, from, to }] : [];
}
