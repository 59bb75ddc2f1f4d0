import type { TokenizedText } from '../../text/tokens';
import { placesPerWord, readContext, type ArticleContext } from './articleContext';
import { hashOf, mix } from './hash';
import { listed, listedBits, lookUp, type ListedWords } from './nameLists';
import { casings, readNameWords, type NameWords } from './nameWords';

/** Changes whenever the features do: a model only fits the features it was trained on. */
export const featuresVersion = 2;

/** More than any token has. */
export const mostFeatures = 256;

/** The features of one token, as 32-bit keys; `keys` beyond `count` means nothing. */
export interface FeatureBuffer {
  readonly keys: Int32Array;
  count: number;
}

export function makeFeatureBuffer(): FeatureBuffer {
  return { keys: new Int32Array(mostFeatures), count: 0 };
}

/** An article made ready for reading its tokens' features. */
export interface FeatureSource {
  readonly words: NameWords;
  readonly lists: ListedWords;
  readonly context: ArticleContext;
}

export function readFeatureSource(tokenized: TokenizedText): FeatureSource {
  const words = readNameWords(tokenized);
  return { words, lists: lookUp(words), context: readContext(words) };
}

/** Forms that stand for "before the sentence" and "after it". */
const before = hashOf('<s>');
const after = hashOf('</s>');

/** One sentence of an article made ready. */
export interface FeatureSentence extends FeatureSource {
  readonly from: number;
  readonly to: number;
  readonly buffer: FeatureBuffer;
}

/**
 * Reads the features of token `at` into the sentence's buffer: the word, its neighbours, parts of it, shapes, word
 * lists, the run of capitalized words around it, and how the same word stands elsewhere in the article.
 */
export function readFeatures(sentence: FeatureSentence, at: number): void {
  sentence.buffer.count = 0;
  addWords(sentence, at);
  addParts(sentence, at);
  addShapes(sentence, at);
  addLists(sentence, at);
  addRun(sentence, at);
  addContext(sentence, at);
}

/** Each template has a number of its own, so that equal values of different templates are different features. */
function add(buffer: FeatureBuffer, template: number, a = 0, b = 0, c = 0): void {
  if (buffer.count === buffer.keys.length) return;
  const key = mix(mix(mix(Math.imul(template, 0x85ebca6b), a), b), c);
  // 0 marks a free slot of the model's table
  buffer.keys[buffer.count++] = key === 0 ? 1 : key;
}

function formAt({ words, from, to }: FeatureSentence, i: number): number {
  return i < from ? before : i >= to ? after : (words.form[i] ?? 0);
}

function shapeAt({ words, from, to }: FeatureSentence, i: number): number {
  if (i < from) return before;
  if (i >= to) return after;
  const shape = words.shape[i] ?? 0;
  return words.casing[i] === casings.capitals ? mix(shape, casings.capitals) : shape;
}

function addWords(sentence: FeatureSentence, i: number): void {
  const { words, buffer } = sentence;
  const own = formAt(sentence, i);
  const left = formAt(sentence, i - 1);
  const right = formAt(sentence, i + 1);
  const left2 = formAt(sentence, i - 2);
  const right2 = formAt(sentence, i + 2);
  add(buffer, 1);
  if (words.casing[i] !== casings.capitals) add(buffer, 2, words.exact[i]);
  add(buffer, 3, own);
  add(buffer, 4, left);
  add(buffer, 5, right);
  add(buffer, 6, left2);
  add(buffer, 7, right2);
  add(buffer, 8, left, own);
  add(buffer, 9, own, right);
  add(buffer, 10, left, right);
  add(buffer, 11, left2, left);
  add(buffer, 12, right, right2);
}

function addParts(sentence: FeatureSentence, i: number): void {
  const { words, buffer, from, to } = sentence;
  const word = words.lower[i] ?? '';
  for (let length = 1; length <= 4 && length < word.length; length++) {
    add(buffer, 20 + length, hashOf(word, 0, length));
    add(buffer, 25 + length, hashOf(word, word.length - length));
  }
  if (i > from) add(buffer, 30, endOf(words.lower[i - 1]));
  if (i + 1 < to) add(buffer, 31, endOf(words.lower[i + 1]));
}

function endOf(word = ''): number {
  return hashOf(word, Math.max(0, word.length - 3));
}

function addShapes(sentence: FeatureSentence, i: number): void {
  const { words, buffer } = sentence;
  const own = shapeAt(sentence, i);
  const left = shapeAt(sentence, i - 1);
  const right = shapeAt(sentence, i + 1);
  const left2 = shapeAt(sentence, i - 2);
  const right2 = shapeAt(sentence, i + 2);
  add(buffer, 40, own);
  add(buffer, 41, left);
  add(buffer, 42, right);
  add(buffer, 43, left, own);
  add(buffer, 44, own, right);
  add(buffer, 45, left, own, right);
  add(buffer, 46, left2, left, own);
  add(buffer, 47, own, right, right2);
  add(buffer, 48, formAt(sentence, i - 1), own);
  add(buffer, 49, formAt(sentence, i + 1), own);
  if ((words.lower[i]?.length ?? 0) > 4) add(buffer, 50, words.longShape[i]);
  const setting = settingOf(words, i);
  add(buffer, 51, setting);
  add(buffer, 52, setting, words.shape[i]);
  const glued = words.glued[i] ?? 0;
  add(buffer, 53, glued, own);
  if (glued) add(buffer, 54, glued, left, right);
}

function settingOf({ opening, casing }: NameWords, i: number): number {
  return (opening[i] ?? 0) * 4 + (casing[i] ?? 0);
}

function addLists(sentence: FeatureSentence, i: number): void {
  const { lists, buffer, words } = sentence;
  const own = listedAt(sentence, i);
  const left = listedAt(sentence, i - 1);
  const right = listedAt(sentence, i + 1);
  addBits(buffer, 60, own);
  addBits(buffer, 61, left);
  addBits(buffer, 62, right);
  const place = lists.place[i] ?? 0;
  if (own) add(buffer, 63, own, shapeAt(sentence, i));
  if (own) add(buffer, 66, own, place);
  if (own | left) add(buffer, 64, left, own);
  if (own | right) add(buffer, 65, own, right);
  if (!words.capital[i]) addBits(buffer, 67, (lists.bits[i] ?? 0) & ~listed.title);
}

/** What the lists say of a token of the sentence: of a small one only whether it is a title. */
function listedAt({ lists, words, from, to }: FeatureSentence, i: number): number {
  if (i < from || i >= to) return 0;
  const bits = lists.bits[i] ?? 0;
  return words.capital[i] ? bits : bits & listed.title;
}

function addBits(buffer: FeatureBuffer, template: number, bits: number): void {
  for (let bit = 0; bit < listedBits; bit++) if (bits & (1 << bit)) add(buffer, template, bit);
}

/** Longest run of capitalized words that is looked along. */
const longestRun = 8;
const connecting = new Set(
  ['of', 'for', 'and', 'the', '&', 'de', 'la', 'del', 'al', '-'].map((word) => hashOf(word)),
);

/** The run of capitalized words, small connecting words between them included, around a capitalized token. */
function addRun(sentence: FeatureSentence, i: number): void {
  const { words, buffer, from, to } = sentence;
  if (!words.capital[i] || words.casing[i] === casings.capitals) return;
  let start = i;
  while (start > from && i - start < longestRun && words.capital[start - 1]) start--;
  let end = i + 1;
  while (end < to && end - i < longestRun && words.capital[end]) end++;
  const where = (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0);
  const last = formAt(sentence, end - 1);
  add(buffer, 70, where, Math.min(end - start, 4));
  if (end - start > 1) {
    add(buffer, 71, where, last);
    add(buffer, 72, where, formAt(sentence, start));
  }
  if (i > start) add(buffer, 73, formAt(sentence, start - 1));
  if (i + 1 < end) add(buffer, 74, formAt(sentence, end));
  add(buffer, 75, formAt(sentence, start - 1), formAt(sentence, end));
  const onward = across(sentence, end);
  if (onward > end) add(buffer, 76, formAt(sentence, onward - 1), where);
  const backward = acrossBack(sentence, start);
  if (backward < start) add(buffer, 77, formAt(sentence, backward), where);
}

/** Where the capitalized run after one or two connecting words at `end` ends; `end` if there is none. */
function across({ words, to }: FeatureSentence, end: number): number {
  let next = end;
  while (next < to && next - end < 2 && connecting.has(words.form[next] ?? 0)) next++;
  if (next === end || next >= to || !words.capital[next]) return end;
  let stop = next;
  while (stop < to && stop - next < longestRun && words.capital[stop]) stop++;
  return stop;
}

/** Where the capitalized run before one or two connecting words that end at `start` begins; `start` if there is none. */
function acrossBack({ words, from }: FeatureSentence, start: number): number {
  let next = start;
  while (next > from && start - next < 2 && connecting.has(words.form[next - 1] ?? 0)) next--;
  if (next === start || next <= from || !words.capital[next - 1]) return start;
  let begin = next;
  while (begin > from && next - begin < longestRun && words.capital[begin - 1]) begin--;
  return begin;
}

function addContext(sentence: FeatureSentence, i: number): void {
  const { words, buffer, context } = sentence;
  const word = context.word[i] ?? -1;
  if (word < 0) return;
  const small = (context.small[word] ?? 0) > 0 ? 1 : 0;
  const seen = context.capitalized[word] ?? 0;
  const habit = small * 4 + (seen === 0 ? 0 : seen <= 2 ? 1 : 2);
  add(buffer, 80, habit);
  add(buffer, 81, habit, settingOf(words, i), words.capital[i]);
  add(buffer, 82, habit, shapeAt(sentence, i));
  if (!words.capital[i]) return;
  const first = buffer.count;
  for (let k = 0; k < placesPerWord; k++) {
    const place = context.places[word * placesPerWord + k] ?? -1;
    if (place < 0) break;
    if (place === i) continue;
    addOnce(buffer, first, 83, neighbour(words, place, -1));
    addOnce(buffer, first, 84, neighbour(words, place, 1));
  }
  addLongerName(sentence, i, word);
}

/** The word beside another place of the same word. Sentences need not be told apart: their marks stand between. */
function neighbour(words: NameWords, place: number, step: number): number {
  return words.form[place + step] ?? before;
}

/** A feature that several places may give counts once among those from `first` on. */
function addOnce(buffer: FeatureBuffer, first: number, template: number, a: number): void {
  const { count, keys } = buffer;
  add(buffer, template, a);
  if (buffer.count > count && keys.indexOf(keys[count] ?? 0, first) < count) buffer.count = count;
}

/** The longest run of capitalized words elsewhere in the article that this word stands in. */
function addLongerName({ context, words, lists, buffer }: FeatureSentence, i: number, word: number): void {
  const from = context.runFrom[word] ?? 0;
  const to = context.runTo[word] ?? 0;
  if (to === 0 || (i >= from && i < to)) return;
  const at = context.runAt[word] ?? 0;
  add(buffer, 85, at === from ? 0 : at === to - 1 ? 1 : 2);
  add(buffer, 86, words.form[from]);
  add(buffer, 87, words.form[to - 1]);
  add(buffer, 88, lists.bits[from], at === from ? 1 : 0);
}
