import { isPossessive, possessiveForms } from '../../../text/pronouns';
import { plainWord } from '../../../text/plainWord';
import titleList from '../../../data/speechTitles.txt';
import { singular } from '../../../text/singular';
import { readWordList } from '../../../text/wordList';
import { isDocument } from '../grammar/documents';
import { isVoice } from '../grammar/personNouns';

/** A noun phrase that describes somebody ("the UN director of operations"), taken apart. */
export interface Description {
  /** Last noun of its core, lower case: "director". */
  readonly head: string;
  /** The other words that say which one, lower case: "un", "operations". */
  readonly modifiers: ReadonlySet<string>;
  readonly definite: boolean;
  readonly plural: boolean;
}

// what looks back stands after the space: before it, it would look back from each letter
const endOfCore = new RegExp(
  ',| (?:(?:who|which|that|of|for|at|in|from|with|on|to|by|around|across|within|throughout|close|familiar)\\b|\\(|' +
    `(?<= \\S+ )\\p{Ll}+(?:ed (?:in|at|on|for|from|to|with|by|as)|ing (?:the|an?|${possessiveForms}|near)) )`,
  'iu',
);
/** What is told beside of somebody says nothing of which one it is: "the mayor, who won twice". */
const beside = /, (?:who|whom|whose|which)\b/;
/** Nor does anything of whom there is one: "the president who won twice", but not "the baker who spoke to the Courier". */
const ofOneOfAKind =
  / (?<=^the (?:president|premier|chancellor|pope|pontiff|king|queen|emperor|sultan|emir) )(?:who|whom|whose)\b/;
const indefinite = new Set(['a', 'an', 'one', 'another']);
const oneOfThem = new RegExp(`^(?:one|another|each|either) of (?=the|${possessiveForms}|\\d)`);
const small = new Set(
  'of for at in from with on to and the a an who which that by s al el now then another one'.split(' '),
);
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu;
/** Words of a description beyond this many say nothing more of who it is. */
const mostWords = 30;

/** "the PM", "the British PM" */
const ofGovernment = /(?<=^[Tt]he (?:[\p{L}-]+ ){0,2})PM$/u;

/** Takes a noun phrase apart. Any text will do; one without words has an empty head. */
export function describe(phrase: string): Description {
  const printed = phrase
    .slice(0, 400)
    .replace(ofGovernment, 'prime minister')
    .toLowerCase()
    .replaceAll('’', "'");
  const lower = printed.includes("'") ? printed.replace(/'s?(?=\s|$|,)/g, '') : printed;
  const oneOf = oneOfThem.exec(lower)?.[0] ?? '';
  const words = wordsIn(lower);
  const whole = (part: string): string[] => (part === lower ? words : wordsIn(part));
  const core = withoutParticiple(whole(until(lower.slice(oneOf.length), endOfCore)));
  const last = twoWordBody(core) ?? core.at(-1) ?? words[0] ?? '';
  // "one of the students"
  const head = oneOf === '' ? last : singular(last);
  // "who" or "which", without which neither is there
  const telling = lower.includes(' wh') ? until(until(lower, ofOneOfAKind), beside) : lower;
  const modifiers = new Set(
    whole(telling).filter((word) => word !== last && !small.has(word) && !isPossessive(word)),
  );
  const definite = !indefinite.has(words[0] ?? '');
  return { head, modifiers, definite: definite && oneOf === '', plural: oneOf === '' && isPlural(head) };
}

/** "the coast guard" is nobody who guards. */
function twoWordBody(core: readonly string[]): string | undefined {
  const both = core.slice(-2).join(' ');
  return core.length > 1 && isVoice(both) ? both : undefined;
}

/** "a circular passing" is a circular that passes something. */
function withoutParticiple(core: readonly string[]): readonly string[] {
  const before = core.at(-2);
  return before !== undefined && isDocument(before) && core.at(-1)?.endsWith('ing')
    ? core.slice(0, -1)
    : core;
}

/**
 * The descriptions that "and" joins: "trader and member of the union" is a trader and a member of the union.
 * @param whole what `describe` says of the phrase.
 */
export function describeAll(phrase: string, whole: Description): Description[] {
  if (!phrase.includes(' and ')) return [whole];
  const core = until(phrase.slice(0, 400), endOfCore);
  const parts = core.split(/ and (?:the |an? |now )?/);
  const others = parts.slice(0, -1).map((part) => describe(part));
  return [...others.filter(({ head }) => head !== ''), whole];
}

/** What stands before the first match; all where there is none. */
function until(text: string, pattern: RegExp): string {
  const end = text.search(pattern);
  return end < 0 ? text : text.slice(0, end);
}

function wordsIn(text: string): string[] {
  const words = (text.match(wordPattern) ?? []).slice(0, mostWords);
  return text.includes('.') ? words.map((word) => word.replace(/\.(?=$|\p{L})/gu, '')) : words;
}

function isPlural(head: string): boolean {
  return /(?:[^s]s|people|men|women|police)$/.test(head) && !/(?:ss|us|is|ics|news)$/.test(head);
}

const calledAfterwards = new Map(
  readWordList(titleList).map((line): [string, string[]] => {
    const [title = '', called = ''] = line.split(':');
    return [title, called.trim().split(' ')];
  }),
);

/** What a person whose title or role ends with this word may be called afterwards, itself included. */
export function headsOf(word: string): string[] {
  const bare = plainWord(word);
  return [bare, ...(calledAfterwards.get(bare) ?? [])];
}

/** First letters of the capitalized words of a phrase: "Chief Election Commissioner" is "CEC". */
export function initialsOf(phrase: string): string {
  return (phrase.match(/(?<![\p{L}\p{N}.'’])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
}

/** As `initialsOf`, with those of small words between: "Directorate of Education" is "DoE". */
export function allInitialsOf(phrase: string): string {
  return (phrase.match(/(?<![\p{L}\p{N}.'’])\p{L}/gu) ?? []).join('');
}

/** Whether words may repeat what was told before: "the senator", "this source". */
export function isRepeating(words: string): boolean {
  return /^(?:the|this|that|these|those) /i.test(words);
}
