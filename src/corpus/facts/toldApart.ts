import sumList from '../../data/sumWords.txt';
import { isCountry, isNationality } from '../../text/countries';
import { readWordList } from '../../text/wordList';
import { areOpposite } from '../oppositeWords';
import { exchangedIn, type FrameWord } from './frame';
import type { Subject } from './subject';

/** For each word that tells what a sum is the number of its sort. */
const sorts: ReadonlyMap<string, number> = new Map(
  readWordList(sumList).flatMap((line, i) => line.split(/\s+/).map((word) => [word, i] as const)),
);

/** Whether two sums are said to be of two sorts: bail and a fine, profit and revenue. */
export function areOfTwoSorts(a: Subject, b: Subject): boolean {
  const sortsOf = ({ frame }: Subject): number[] => frame.words.flatMap(({ form }) => sorts.get(form) ?? []);
  return areDisjoint(sortsOf(a), sortsOf(b));
}

/**
 * Whether a word tells that two figures are of two things of one kind: "14 Harlander soldiers" and "11 Orriner soldiers",
 * "exports to Harlund" and "exports to Orrin".
 * @param isMeasured whether they are sums, shares or measures, which are the same of many things.
 */
export function areToldApart(a: Subject, b: Subject, isMeasured: boolean): boolean {
  return areOfTwoPeoples(a, b) || goToTwoCountries(a, b) || areExchanged(a, b, isMeasured);
}

/** Both say whose or of whom they count so many, and not of the same. */
function areOfTwoPeoples(a: Subject, b: Subject): boolean {
  const ofPeople = ({ form, isOfFigure }: FrameWord): boolean => isOfFigure && isNationality(form);
  return areDisjoint(stemsOf(a, ofPeople), stemsOf(b, ofPeople));
}

/** What goes to or from one country goes to no other. */
const toAndFrom = ['to', 'from'] as const;

/** The one is told to go to or from one country, the other one to or from another, and neither clause names both. */
function goToTwoCountries(a: Subject, b: Subject): boolean {
  return toAndFrom.some((way) => {
    const isWhere = ({ form, before }: FrameWord): boolean => before === way && isCountry(form);
    const [here, there] = [stemsOf(a, isWhere), stemsOf(b, isWhere)];
    const isNamed = (stem: string, { frame }: Subject): boolean =>
      frame.words.some((word) => word.stem === stem);
    const areBothNamed = here.some((stem) => isNamed(stem, b)) || there.some((stem) => isNamed(stem, a));
    return !areBothNamed && areDisjoint(here, there);
  });
}

/** The stems of those words of a clause that are asked for. */
function stemsOf({ frame }: Subject, isAsked: (word: FrameWord) => boolean): string[] {
  return frame.words.filter(isAsked).map(({ stem }) => stem);
}

function areDisjoint<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** A place may be told as a part of another one: "in Harlund", "in the Harlund valley". */
const where = /^(?:in|at|near|outside|around|across|inside|within|off)$/;
/** What follows these tells of what a share or a sum is. */
const ofWhat = /^(?:of|on|among|for|to|from|against|by|with|between)$/;

/** Both clauses are the same but for one word, and that tells two things apart. */
function areExchanged({ frame: a }: Subject, { frame: b }: Subject, isMeasured: boolean): boolean {
  const [one, other] = exchangedIn(a, b) ?? [];
  if (one === undefined || one.isName !== other?.isName) return false;
  if (one.isName) return !where.test(one.before) || areOfOneSort(one, other);
  if (areOpposite(one.form, other.form)) return true;
  return isMeasured && one.before === other.before && ofWhat.test(one.before);
}

/** Two countries, or two peoples, of which neither is a part of the other. */
function areOfOneSort({ form: a }: FrameWord, { form: b }: FrameWord): boolean {
  return [isCountry, isNationality].some((isOf) => isOf(a) && isOf(b));
}
