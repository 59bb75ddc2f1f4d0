import { textOf, type Span } from '../../../text/span';
import type { Draft, Speaker } from '../draft';
import type { Reading } from '../reading';
import type { Announced } from './announced';
import { isListItem } from './listHeading';

/** "US" is a country. */
const firstPerson = /(?<![\p{L}’'])(?:I|[Ww]e|me|us|[Mm]y|[Oo]ur|mine|ours|myself|ourselves)(?!\p{L})/u;
const inMarks = /[“"][^“”"]*[”"]?/g;
/** A reporter goes on who says it himself: "He told them", "That is despite", "that it was". */
const goesOnTelling = /^(?:He|She|It|They|That|This|His|Her|Their|Its|Mr|Mrs|Ms)(?![\p{L}])/u;
const reporting =
  /(?<!\p{L})(?:he|she|they|it) (?:also )?(?:said|says|told|added|wrote|tweeted|noted)(?!\p{L})/iu;
const ofPosts = /(?:^|\s)[@#]\w/;
/** Marks, signs of lists and of what happened, and the label of one who speaks. */
const opensOtherwise = /^(?:["“”'‘’«„>*[(]|\d{1,2}[.)]\s|\p{Lu}[\p{L} .’'-]{0,40}:\s|Th(?:at|en) )/u;
const endsAsWords = /[.?!…][”"’')\]]*$/;
const longestMailHead = 120;
/** Shorter ones are headings and labels. */
const fewestWords = 6;

/**
 * The quote that a paragraph without marks around it is where the line before announces somebody's words: "X wrote:".
 * Only that paragraph: nothing tells where the words end. `undefined` where it rather goes on telling.
 */
export function printedWords(
  text: string,
  reading: Reading,
  speaker: Speaker,
  { kind, owner, cue }: Announced,
): Draft | undefined {
  const words = textOf(text, reading);
  // a mail that is passed on has all of another one behind its first line, "On Monday X wrote:"
  if (reading.paragraph === 1 && reading.start < longestMailHead) return undefined;
  if (isListItem(text, reading) || reading.capitals || opensOtherwise.test(words)) return undefined;
  if (!endsAsWords.test(words) || words.split(/\s+/, fewestWords).length < fewestWords) return undefined;
  const own = words.replace(inMarks, ' ');
  const isOwn = firstPerson.test(own);
  if (!isOwn && (kind === 'post' ? !ofPosts.test(own) : kind === 'statement' && mayGoOn(words, own)))
    return undefined;
  const mention = owner ?? speaker.mention;
  if (namesAgain(text, mention, words)) return undefined;
  const rule = isOwn || kind === 'words' ? 'announced' : 'printed';
  const { start, end } = reading;
  return {
    start,
    end,
    kind: 'direct',
    marked: [],
    speaker: { ...speaker, mention, ...(cue && { cue }), rule },
  };
}

/**
 * Whether a paragraph may go on with the story.
 * @param own its words outside of marks.
 */
function mayGoOn(words: string, own: string): boolean {
  return own !== words || goesOnTelling.test(own) || reporting.test(own);
}

/** Whether a paragraph tells of the speaker by name, as only others do. */
function namesAgain(text: string, mention: Span, paragraph: string): boolean {
  const name = textOf(text, mention)
    .replace(/,.*|['’]s?$/s, '')
    .match(/\p{Lu}[\p{L}-]+/gu)
    ?.at(-1);
  return name !== undefined && new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(paragraph);
}
