import { isSpeechNoun } from '../grammar/speechVerbs';

/** Make any noun of speech a report: "made the claim that", "issued a warning that". */
const saying = /^(?:make|issue|express|raise|voice|repeat|give|offer|provide)$/;
/** What somebody feels, which need not be said: "raised fears that". */
const felt = /^(?:fear|hope)s?$/;
/** Nouns that some verbs, by their dictionary form, make a report. */
const pairs: readonly (readonly [verb: RegExp, noun: RegExp])[] = [
  [/^(?:make|argue|press)$/, /^case$/],
  [
    /^(?:express|voice|share|reiterate)$/,
    /^(?:alarm|anger|confidence|concern|disappointment|dismay|doubt|fear|frustration|gratitude|hope|optimism|outrage|pride|regret|relief|reservation|satisfaction|skepticism|surprise|worry|worries)s?$/,
  ],
  [/^(?:take|maintain|repeat|reiterate)$/, /^(?:position|stance|view)$/],
  [
    /^(?:advance|float|push|promote|peddle|spread|tout|revive)$/,
    /^(?:argument|claim|idea|narrative|notion|theory|theories|rumou?r|allegation|suggestion)s?$/,
  ],
];

/** Whether a noun, lower case, that names nothing said by itself, is said where somebody makes it: "made the case that". */
export function isMadeNoun(noun: string): boolean {
  return pairs.some(([, what]) => what.test(noun));
}

/** Whether who does what a verb tells, by its dictionary form, to a noun, lower case, says so. */
export function isMaking(verb: string, noun: string): boolean {
  if (isSpeechNoun(noun) && saying.test(verb) && !felt.test(noun)) return true;
  return pairs.some(([does, what]) => does.test(verb) && what.test(noun));
}

/** Whether a noun, lower case, names a feeling: of one who has it only what is told right behind is a report, "his hope that". */
export function isFelt(noun: string): boolean {
  return felt.test(noun);
}

/** What somebody holds and puts to others: his, it is a report even where nobody makes it. */
const held = /^(?:narrative|position|stance|theory|theories)$/;

/** Whether a noun, lower case, is a report where it has an owner: "his claim that", "his theory that". */
export function isOwnedReport(noun: string): boolean {
  return isSpeechNoun(noun) || held.test(noun);
}
