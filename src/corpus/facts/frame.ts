import { isFunctionWord, isNegation } from '../../text/closedWords';
import type { Passage, WordRange } from '../passage';
import { isNumberWord } from './amounts/numberWords';
import { isNameAt } from './tellingWords';
import { isAnybody, stemOf, thingCounted } from './wordGroups';

/** A word of a frame. */
export interface FrameWord {
  /** Its stem; of the figure `figure`. */
  readonly stem: string;
  readonly form: string;
  readonly isName: boolean;
  /** The form of the word before it in the sentence, be it in the frame or not. */
  readonly before: string;
  /** It stands between the number and what is counted. */
  readonly isOfFigure: boolean;
}

/**
 * What a clause says but for its figure: its words in order, with one that stands for the number or the time. What two
 * accounts tell in the same frame is the same thing; where they differ in one more word, it may be two.
 */
export interface Frame {
  readonly words: readonly FrameWord[];
  /** The stems in order. */
  readonly key: string;
}

/** The word that stands for the figure. */
const figureWord: FrameWord = { stem: 'figure', form: '', isName: false, before: '', isOfFigure: false };

/** Right before a figure these tell what it is: "fell to 5 percent", "fell by 5 percent". */
const way = /^(?:to|by|from|of|than)$/;

/**
 * The frame of a figure.
 * @param range the words of the figure.
 * @param clause those of its clause.
 * @param isCounted whether words of the figure tell what it counts: "14 old boats".
 */
export function frameOf(passage: Passage, range: WordRange, clause: WordRange, isCounted: boolean): Frame {
  const words: FrameWord[] = [];
  let hasFigure = false;
  for (let i = clause.from; i < clause.to; i++) {
    const form = passage.words[i]?.form ?? '';
    const isOfFigure = i >= range.from && i < range.to;
    if (isOfFigure && !hasFigure) {
      // words before the number are its bound: "at least 14"
      hasFigure = !isCounted || isNumber(form);
      if (hasFigure) words.push(figureWord);
    } else if (isOfFigure ? isCounted && tellsCounted(form) : tells(form) || isWay(form, i, range)) {
      const before = passage.words[i - 1]?.form ?? '';
      words.push({ stem: stemOf(form), form, isName: isNameAt(passage, i), before, isOfFigure });
    }
  }
  return { words, key: words.map(({ stem }) => stem).join(' ') };
}

/** Whether a word behind the number tells what is counted. */
function tellsCounted(form: string): boolean {
  return tells(form) && !isNumber(form) && !isAnybody(thingCounted(form));
}

function tells(form: string): boolean {
  return !isFunctionWord(form) || isNegation(form);
}

function isWay(form: string, at: number, { from }: WordRange): boolean {
  return at === from - 1 && way.test(form);
}

function isNumber(form: string): boolean {
  return /^\d/.test(form) || isNumberWord(form);
}

/** Fewer words, with that for the figure and names counted twice, are a phrase that anything may be told in. */
const fewestWords = 4;

/** Whether two clauses say the same but for their figures. */
export function isOneFrame(a: Frame, b: Frame): boolean {
  return a.key === b.key && a.words.length + a.words.filter(({ isName }) => isName).length >= fewestWords;
}

/** The one word in which two frames differ; `undefined` where they differ in none, or in more. */
export function exchangedIn(
  { words: left }: Frame,
  { words: right }: Frame,
): readonly [FrameWord, FrameWord] | undefined {
  if (left.length !== right.length) return undefined;
  let found: readonly [FrameWord, FrameWord] | undefined;
  for (const [i, a] of left.entries()) {
    const b = right[i];
    if (!b || a.stem === b.stem) continue;
    if (found || isNumber(a.form) || isNumber(b.form) || a === figureWord || b === figureWord)
      return undefined;
    found = [a, b];
  }
  return found;
}
