import { textOf } from '../../../text/span';
import { stretchesIn, type Reading, type Stretch } from '../../reading';
import type { SpokenPlace } from '../places/spokenPlace';

// "not only said" is said
const negated =
  "(?:\\bnot|n['’]t|\\bnever|\\bwithout)\\s(?:(?!only|merely|simply|solely)\\p{L}+ly\\s|even\\s|once\\s)?";
const says = '(?:(?:mention|say|utter|contain|include)(?:s|ed|ing)?|said)';
const uses = '(?:uses?|used|using|writes?|wrote|speaks?|spoke)';
const aWord = '(?:the|a|any)\\s(?:\\p{L}+\\s)?(?:words?|terms?|phrases?|expressions?)';
/** "does not mention “open gates”", "never used the word “weir”". */
const deniedBefore = new RegExp(
  `${negated}(?:${says}(?:\\s${aWord})?|${uses}\\s${aWord}),?\\s?["“‘'’]$`,
  'iu',
);
/** "“Weir” does not appear in it", "was never mentioned". */
const deniedAfter =
  /^[,.]?["”’']\s(?:(?:does|do|did)(?:n['’]t|\snot|\snever)\sappear|never\sappear(?:s|ed)|(?:is|are|was|were)(?:n['’]t|\snot|\snever)\s(?:mentioned|said|uttered|used))\b/iu;
const reach = 80;

/**
 * Whether an article says of all words between marks at a place that they were not said or do not stand where they are
 * looked for: "the letter does not mention “open gates”". Then nobody utters them there.
 */
export function isSaidNotThere({ reading, span }: SpokenPlace): boolean {
  const stretches = stretchesIn(reading, span);
  return stretches.length > 0 && stretches.every((stretch) => isDeniedAround(reading, stretch));
}

function isDeniedAround({ article: { text } }: Reading, { start, end, quote }: Stretch): boolean {
  const before = deniedBefore.exec(textOf(text, { start: Math.max(0, start - reach), end: start }));
  if (before) {
    // in “She did not mention ‘the flood,’ Weld said” they are Weld's words
    const cue = quote.attribution?.cue;
    return !cue || (cue.start >= start - before[0].length - 1 && cue.end <= start);
  }
  return deniedAfter.test(textOf(text, { start: end, end: end + reach }));
}
