import { beginsCapital } from '../../text/capital';
import { isNameParticle } from '../../text/closedWords';
import type { Token } from '../../text/tokens';
import { isGivenName } from './gender';
import { isFamilyName } from './nameLists';
import type { NameRange } from './nameRange';

const closing = /^[)\]”’"]$/;
const opening = /^[([“‘"]$/;
/** "Jr." belongs to the name before the comma, and so does "M.D.". */
const belongs = /^(?:Jr|Sr|II|III|IV|Esq|Ph\.?D|M\.?D|M\.?P|J\.?D|R\.?N|Q\.?C|K\.?C)\.?$/;
/** States as American newspapers shorten them after a town. */
const state =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\.[CDHJMY]|S\.[CD]|R\.I|W\.Va|D\.C)\.?$/;

/**
 * People's names without what marks part from them: of "Ada, Bo" and "Ada/Bo Vale" two names, of "bill Vale" and "Judy”
 * Vale" the last word, and "Harlund, Ore." is a place. All other names as they are.
 */
export function partedNames(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  return names.flatMap((name) => {
    if (name.kind === 'person') return partsOf(tokens, name);
    return name.kind === 'organization' ? [bareBody(tokens, name)] : [name];
  });
}

function partsOf(tokens: readonly Token[], name: NameRange): NameRange[] {
  const parts: NameRange[] = [];
  let before: NameRange | undefined;
  for (const piece of piecesOf(tokens, name)) {
    const first = tokens[piece.from]?.text ?? '';
    const behindComma = piece.from > name.from && tokens[piece.from - 1]?.text === ',';
    if (before && behindComma && piece.to - piece.from === 1 && state.test(first)) {
      parts.pop();
      // "(D., Ore.)" behind a senator's name
      const isParty = /^[DRI]\.?$/.test(tokens[before.to - 1]?.text ?? '');
      if (!isParty) parts.push({ kind: 'place', from: before.from, to: piece.to });
      else if (before.to - before.from > 1) parts.push(bareName(tokens, before));
    } else if (!behindComma || isGivenName(first) || isFamilyName(first)) {
      parts.push(bareName(tokens, piece));
    }
    before = piece;
  }
  return parts.filter(({ from, to }) => from < to);
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
  if (text === ',') return !belongs.test(tokens[i + 1]?.text ?? '');
  return text === '/' || (/^[-–—]$/.test(text) && isSpaced(tokens, i)) || isBetweenMarks(tokens, i);
}

function bareName(tokens: readonly Token[], name: NameRange): NameRange {
  return withoutSmall(tokens, withinMarks(tokens, name));
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

/** "bill Vale", "drive-by shooting", "dean of the Vale School": small words that are no particle begin no name in capitals. */
function withoutSmall(tokens: readonly Token[], name: NameRange): NameRange {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!beginsCapital(text(name.to - 1))) return name;
  let { from } = name;
  const isSmall = (i: number): boolean =>
    (i > name.from ? /^\p{Ll}+$/u : /^\p{Ll}{3,}$/u).test(text(i)) && !isNameParticle(text(i));
  while (from < name.to && isSmall(from) && text(from + 1) !== '-') from++;
  return { ...name, from };
}

const bodyOf = /^(?:bank|bureau|department|government|ministry|office|university)$/;

/** "progressive Alliance for Boats" is that alliance, but not "harlund Courier", "bureau of Ports and Piers". */
function bareBody(tokens: readonly Token[], name: NameRange): NameRange {
  const first = tokens[name.from];
  if (!first || (bodyOf.test(first.text) && tokens[name.from + 1]?.text === 'of')) return name;
  const bare = withoutSmall(tokens, name);
  return bare.to - bare.from > 1 || first.pos === 'ADJ' ? bare : name;
}

/**
 * Without what is before a mark that was opened outside, or behind one that is closed outside; of "Ada “Bo” Vale" all,
 * wherever it was cut.
 */
function withinMarks(tokens: readonly Token[], name: NameRange): NameRange {
  let opened = -1;
  let { from } = name;
  for (let i = name.from; i < name.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (opened >= 0 && closing.test(text)) opened = -1;
    else if (opening.test(text)) opened = i;
    else if (closing.test(text) && i < name.to - 1) from = i + 1;
  }
  if (opened < 0) return { ...name, from };
  const isNickname =
    closing.test(tokens[name.to]?.text ?? '') && beginsCapital(tokens[name.to + 1]?.text ?? '');
  if (opened > from && isNickname) return { ...name, from, to: name.to + 2 };
  return opened > from ? { ...name, from, to: opened } : { ...name, from: opened + 1 };
}
