import lineList from '../../data/furnitureLines.txt';
import phraseList from '../../data/furniturePhrases.txt';
import type { Article } from '../../text/article';
import { readWordList } from '../../text/wordList';
import { isAddress, isByline, isCaption, isCredit, isDateLine } from './furnitureLines';
import type { Furniture, FurnitureKind } from './furniture';

const lines = new Set(readWordList(lineList));
const phrases = readWordList(phraseList);
const anywhere = phrases.filter((phrase) => !phrase.startsWith('^'));
const atStart = phrases.filter((phrase) => phrase.startsWith('^')).map((phrase) => phrase.slice(1));

/** Longer paragraphs than this, in code units, tell a story whatever they hold. */
const longestNotice = 240;
const longestCaption = 600;

/** The paragraphs of an article that belong to the page rather than to the story; whole, in order. Linear. */
export function findFurniture(article: Article): Furniture[] {
  return article.paragraphs.flatMap((paragraph, i): Furniture[] => {
    const { start, end } = paragraph;
    if (end - start > longestCaption) return [];
    const kind = kindOf(article.text.slice(start, end), i, article.paragraphs.length);
    return kind ? [{ start, end, kind }] : [];
  });
}

function kindOf(line: string, i: number, count: number): FurnitureKind | undefined {
  if (isCaption(line)) return 'caption';
  if (line.length > longestNotice) return isCredit(line) ? 'credit' : undefined;
  if (isCredit(line)) return 'credit';
  if (isByline(line, i, count)) return 'byline';
  if (isDateLine(line)) return 'date';
  if (isAddress(line)) return 'address';
  return isNotice(line) ? 'notice' : undefined;
}

function isNotice(line: string): boolean {
  const lower = line.toLowerCase().replaceAll('’', "'");
  const bare = lower.replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N})]+$/gu, '');
  if (bare === '' || lines.has(bare)) return true;
  // what somebody says of newsletters and browsers is no notice
  if (/["“”]/.test(line)) return false;
  return (
    atStart.some((phrase) => bare.startsWith(phrase)) || anywhere.some((phrase) => lower.includes(phrase))
  );
}
