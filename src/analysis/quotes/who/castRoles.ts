import { possessiveForms } from '../../../text/pronouns';
import { describe } from './description';
import { isTitle } from '../grammar/nameParts';
import { isPersonNoun } from '../grammar/personNouns';
import { isSpeechVerb } from '../grammar/speechVerbs';
import { hasCapital } from '../../../text/capital';
import { textOf, type Span } from '../../../text/span';
import { wordBefore } from '../../../text/wordBefore';

/** What an apposition says stands within so many code units of the name. */
const reach = 160;
/** Titles stand within so many code units before a name. */
const titleReach = 40;
const longestTitle = 3;
/** Of somebody named often only so many mentions are looked at for what stands around them. */
export const mostDescribed = 40;

const after =
  /^(?:,? (?:aged )?\d{1,3})?(?:,| \(| [–—-])? ((?:[^\s,;:.()“”"–—]|(?<=\b\p{Lu}\p{L}{0,3})\.|(?<=\d),(?=\d)| (?! )){3,120})/u;
const marked = /^(?:,|,? (?:aged )?\d{1,3},| \(| [–—-]) /;
const said =
  /^,? (?:who )?(?:is|was|became|remains|has been|will be) ((?:the|an?|one of)\b[^,;:“”"()–—]{2,80})/;
const reporting = /^ (?:reports?|reported|says?|said|writes?|wrote|notes?|noted|told) ?/;
const clause = / (?:who|whose|which|where|and (?:has|had|was|is))\b/;
/** What an apposition does not hold: a finite verb. */
const finite =
  /(?:^| )(?:is|was|are|were|has|had|have|will|would|could|can|may|might|did|does|do|says?|said|tells?|told|adds?|added|asks?|asked|wrote|writes|argued|ruled|announced|thinks?)(?: |$)/;
const noDescription =
  /^(?:both|all|each|who|which|whose|one|two|three|four|five|many|some|several|others?|and|or|but|an? (?:number|handful|majority|lot|few|couple|dozen|series) of)(?: |$)/i;
/** "mock the woman who came", "took down the suspect": what somebody does, and not who she is. */
const hasObject = new RegExp(
  `^[\\p{Ll}-]+ (?:(?:away|back|down|in|off|on|out|over|up) )?(?:the|an?|${possessiveForms}) `,
  'u',
);
/** The titles right before a name after a comma: "Mr ", "Engr. (Dr.) ", "Chief (Mrs) ". */
const commaBefore = /, ((?:\(?\p{Lu}\p{L}{1,12}\.?\)? ){0,3})$/u;
const shortened = /^\p{Lu}\p{Ll}{1,5}\.$/u;
/** Nothing that it finds is longer. */
const commaReach = 64;
const opening = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the|an?|one|another|${possessiveForms}|\\p{L}+[’']s?) (?=\\p{L})`,
  'giu',
);
const phraseEnds = new Set(',;:()“”"–—\n');
const sentenceEnds = new Set('.;:()“”"–—\n');
const governed = /(?:^|\s)(?:of|for|at|in|from|with|on|to|by|and)\s+$/i;

/**
 * What the article says of somebody right around a mention, in its own words: set off by commas after it ("Ada Brook, 39,
 * the harbour master,") or before it ("Its master, Ada Brook"), or said with "is" and "was". Only guesses: what stands
 * there may describe nobody.
 */
export function descriptionsAround(text: string, { start, end }: Span): string[] {
  const following = text.slice(end, end + reach);
  const found: string[] = [];
  const apposed = marked.test(following) ? after.exec(following)?.[1] : undefined;
  if (apposed !== undefined) found.push(apposed.split(clause)[0] ?? '');
  const isNone = (words: string): boolean =>
    finite.test(words) || noDescription.test(words) || hasObject.test(words) || endsSaying(words);
  if (found.some(isNone)) found.pop();
  const told = said.exec(following)?.[1];
  if (told !== undefined) found.push(told.split(clause)[0]?.replace(/\. .*$/, '') ?? '');
  const nearest = Math.max(0, start - commaReach);
  const before = wordBefore(text, start);
  const comma =
    before.endsWith(',') || hasCapital(before) ? commaBefore.exec(text.slice(nearest, start)) : undefined;
  if (!comma) return found;
  const titles = (comma[1] ?? '').split(' ').map((word) => word.replace(/[()]/g, ''));
  if (titles.some((word) => word !== '' && !isTitle(word) && !shortened.test(word))) return found;
  const words = text.slice(Math.max(0, start - reach), nearest + comma.index);
  // with commas in it: "the minister of labour, housing and health, Ada Brook"
  const front = inFront(lastPart(words, phraseEnds)) ?? inFront(lastPart(words, sentenceEnds), true);
  // "was named as the gunman, the Courier reports": who reports it is nobody whom it describes
  const leads = front !== undefined && lastPart(words, sentenceEnds).trimStart().startsWith(front);
  if (front !== undefined && (leads || !reporting.test(following))) found.push(front);
  return found;
}

/** "the judge then declared", of "Brook, the judge then declared, is free": who speaks is somebody else. */
function endsSaying(words: string): boolean {
  return isSpeechVerb(words.slice(words.lastIndexOf(' ') + 1));
}

/** What stands after the last of some marks. */
function lastPart(words: string, marks: ReadonlySet<string>): string {
  let from = words.length;
  while (from > 0 && !marks.has(words.charAt(from - 1))) from--;
  return words.slice(from);
}

/** The last description of a stretch, if nothing in it is a verb; with commas in it only one of a person. */
function inFront(words: string, commas = false): string | undefined {
  const first = firstDeterminer(words);
  if (first === undefined) return undefined;
  const description = words.slice(first);
  if (finite.test(description)) return undefined;
  return commas && !isPersonNoun(describe(description).head) ? undefined : description;
}

/** Where the last noun phrase of a stretch begins that no preposition governs; `undefined` if none shows it. */
function firstDeterminer(words: string): number | undefined {
  let found: number | undefined;
  for (const match of words.matchAll(opening)) {
    if (!governed.test(words.slice(0, match.index))) found = match.index;
  }
  return found;
}

/** No title goes across these. */
const noTitles =
  'both all each some many other others that who whom which when where while as if because but and or of for to by with from in on at the a an is was said says told asked'.split(
    ' ',
  );
const noTitle = new RegExp(`(?:^|(?<= ))(?:${noTitles.join('|')})(?: |$)`);
const endsTitle = new Set(noTitles);

/** "Gov.", "chief", but not the "town." with which a sentence ends. */
const ofTitle = /^(?:\p{L}+|\p{Lu}[\p{L}.]*|\p{Lu}\p{L}+[’']s)$/u;

/** The one to three words right before a name: a title, perhaps. Empty if there are none. */
export function titleBefore(text: string, mention: Span): string {
  const words = textOf(text, { start: Math.max(0, mention.start - titleReach), end: mention.start });
  if (!words.endsWith(' ') || endsTitle.has(wordBefore(text, mention.start))) return '';
  const before = words.trimEnd().split(/\s/).slice(-longestTitle);
  // "the Courier’s Ada Brook" is not the Courier
  if (/[’']s?$/.test(before.at(-1) ?? '')) return '';
  let from = before.length;
  while (from > 0 && ofTitle.test(before[from - 1] ?? '')) from--;
  const title = before.slice(from).join(' ');
  return title.split(noTitle).at(-1) ?? '';
}
