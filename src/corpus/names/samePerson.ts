import { isFunctionWord } from '../../text/closedWords';
import type { Analysis, Entity } from '../../analysis/model';
import callingList from '../../data/callings.txt';
import { overlaps } from '../../text/span';
import { readWordList } from '../../text/wordList';
import { wordsOf } from '../../text/words';
import { daysApart, sameDays } from '../daysApart';
import { identityOf } from './identity';

/** An article as far as telling two people of one name apart asks for it. */
export interface Company {
  readonly analysis: Pick<Analysis, 'entities' | 'fingerprint'>;
  /** `published` as ISO 8601, if known. */
  readonly provenance: { readonly published?: string };
}

const callings = new Map(
  readWordList(callingList).flatMap((line) => {
    const [calling = '', words = ''] = line.split(' = ');
    return words.split(', ').map((word) => [word, calling] as const);
  }),
);

/**
 * Whether two entities of one kind and key in two articles may be one, or a person and a last name. All but people are; people are taken for two
 * only with good reason, as most of one name are one person whose offices change: if the articles name no other person
 * or organization both, neither names what the other's role is of, and the roles hold no word in common and are of two
 * callings ("goalkeeper of ..." and "mayor of ...") or two places. Somebody of one word ("Smith") is one only where the
 * articles share other company or a word of the role. Symmetrical.
 *
 * In 3,000 articles on politics it splits 5 of 19,155 pairs of full names that few articles hold, all 5 rightly by
 * reading. Any disagreement of roles split 61, of which about 8 of 45 were two people: offices change.
 */
export function mayBeOne(a: Entity, here: Company, b: Entity, there: Company): boolean {
  if (a.kind !== 'person' || here.analysis.fingerprint === there.analysis.fingerprint) return true;
  if (!isDoubtful(a, b, here, there)) return true;
  const shared = sharedBeside(a, here, there);
  if (shared.has('person') || shared.has('organization')) return true;
  const near = daysApart(here.provenance.published, there.provenance.published) <= sameDays;
  if (near && shared.has('place')) return true;
  return !isByOneWord(a, b) && (namesRole(a, there) || namesRole(b, here));
}

/** Whether `mayBeOne` can say no to somebody at all, for any other article. Cheap. */
export function mayBeTwo(entity: Entity): boolean {
  return entity.kind === 'person' && (isOneWord(entity) || entity.roles.length > 0);
}

function isByOneWord(a: Entity, b: Entity): boolean {
  return isOneWord(a) || isOneWord(b);
}

function isOneWord({ key }: Entity): boolean {
  return !key.includes(' ');
}

function isDoubtful(a: Entity, b: Entity, here: Company, there: Company): boolean {
  if (!isByOneWord(a, b) && (a.roles.length === 0 || b.roles.length === 0)) return false;
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  if (wordsA.some((word) => wordsB.some((other) => isShort(word, other) || isShort(other, word))))
    return false;
  return (
    isByOneWord(a, b) ||
    areApart(callingsIn(wordsA), callingsIn(wordsB)) ||
    areApart(placesOf(a, here), placesOf(b, there))
  );
}

/** Whether both hold something, and nothing that the other holds. */
function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((entry) => b.includes(entry));
}

/** The words of somebody's roles but those of every sentence, and single letters ("D-Minn."). */
function tellingWords({ roles }: Entity): string[] {
  return roles
    .flatMap(({ text }) => wordsOf(text))
    .map(({ form }) => form)
    .filter((word) => word.length > 1 && !isFunctionWord(word));
}

function callingsIn(words: readonly string[]): string[] {
  return words.flatMap((word) => callings.get(word) ?? callings.get(word.replace(/s$/, '')) ?? []);
}

/** The places whose names stand in somebody's roles, by key. */
function placesOf({ roles }: Entity, { analysis }: Company): string[] {
  return analysis.entities
    .filter(
      ({ kind, mentions }) =>
        kind === 'place' && mentions.some((mention) => roles.some((role) => overlaps(role, mention))),
    )
    .map(({ key }) => key);
}

const longestShort = 4;

/** Whether a word may be short for another, or is the same: "Minn" for "Minnesota", "Fla" for "Florida". */
function isShort(short: string, word: string): boolean {
  if (word.startsWith(short)) return true;
  if (short.length > longestShort || !word.startsWith(short.charAt(0))) return false;
  let found = 0;
  for (const letter of word) if (letter === short.charAt(found)) found++;
  return found === short.length;
}

/** The kinds of what both articles name besides somebody. */
function sharedBeside(self: Entity, here: Company, there: Company): Set<string> {
  const others = new Set(there.analysis.entities.map(identityOf));
  others.delete(identityOf(self));
  const shared = here.analysis.entities.filter((entity) => others.has(identityOf(entity)));
  return new Set(shared.map(({ kind }) => kind));
}

/** Whether an article names a place or an organization by a word of somebody's role in another one. */
function namesRole(of: Entity, { analysis }: Company): boolean {
  const words = new Set(tellingWords(of));
  return analysis.entities.some(
    ({ kind, name }) =>
      (kind === 'place' || kind === 'organization') && wordsOf(name).some(({ form }) => words.has(form)),
  );
}
