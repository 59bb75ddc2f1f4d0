import lineList from '../../data/furnitureLines.txt';
import phraseList from '../../data/furniturePhrases.txt';
import type { Article } from '../../text/article';
import { overlaps, textOf, type Span } from '../../text/span';
import { readWordList } from '../../text/wordList';
import { isAddress, isByline, isCaption, isCredit, isDateLine, isNameOverNewsroom } from './furnitureLines';
import { frontMatterOf } from '../../text/frontMatter';
import type { Furniture, FurnitureKind } from './furniture';
import { mailHeads } from './mailHeads';
import { outletLine } from './outletLine';

const lines = new Set(readWordList(lineList));
const phrases = readWordList(phraseList);
const anywhere = phrases.filter((phrase) => !phrase.startsWith('^'));
const atStart = phrases.filter((phrase) => phrase.startsWith('^')).map((phrase) => phrase.slice(1));

/** Lines that point to another page; its headline may hold words in marks. */
const link =
  /^(?:more|more from .{2,40}(?=\s?:\s*[^\s"“])|related|read|read more|read also|also read|read next|see also|watch|now watch|trending|recommended|don't miss|must read|just watched|also on .{2,30}|photos|video|gallery|slideshow)\s?:/;
/** A film's title stands twice in its label. */
const video = /^just watched .+ replay more videos/;
/** A box to sign up has more to say than other notices. */
const signUp = /\bby signing up you agree to\b|\bverify you['’]re not a robot\b/i;
/** A gallery is one paragraph with all its captions. */
const gallery = /\bHide Caption \d+ of \d+\b/i;
const endsInLink = /[^.!?] read more$/;
const moreOn = /^more (?:on|about) [^.!?]{2,60}$/;

const follow =
  /^(?:follow|find|like|join) .{2,60} on (?:twitter|facebook|instagram|x|youtube|telegram|whatsapp)\b.{0,60}$/;

/** Longer paragraphs than this, in code units, tell a story whatever they hold. */
const longestNotice = 240;
const longestCaption = 600;

/** The paragraphs of an article that belong to the page rather than to the story; whole, in order. Linear. */
export function findFurniture(article: Article): Furniture[] {
  const front = frontMatterOf(article.text);
  const isFront = (paragraph: Span): boolean => front !== undefined && overlaps(front, paragraph);
  const behind = article.paragraphs.filter((paragraph) => !isFront(paragraph));
  const [name = '', newsroom = ''] = behind.slice(0, 2).map((span) => textOf(article.text, span));
  const named = isNameOverNewsroom(name, newsroom);
  const outlet = outletLine({ text: article.text, paragraphs: behind });
  const heads = mailHeads(article.text, article.paragraphs);
  let count = 0;
  return article.paragraphs.flatMap((paragraph, i): Furniture[] => {
    const { start, end } = paragraph;
    if (isFront(paragraph)) return [{ start, end, kind: 'notice' }];
    const number = count++;
    if (named && number < 2) return [{ start, end, kind: 'byline' }];
    if (start === outlet?.start) return [{ start, end, kind: 'byline' }];
    const ofMail = heads.get(i);
    if (ofMail) return [{ start, end, kind: ofMail }];
    const line = article.text.slice(start, end);
    if (gallery.test(line)) return [{ start, end, kind: 'caption' }];
    if (end - start > longestCaption) return [];
    const kind = kindOf(line, number, behind.length);
    return kind ? [{ start, end, kind }] : [];
  });
}

function kindOf(line: string, i: number, count: number): FurnitureKind | undefined {
  if (isCaption(line)) return 'caption';
  if (signUp.test(line)) return 'notice';
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
  if (link.test(bare) || video.test(bare) || follow.test(bare) || endsInLink.test(bare) || moreOn.test(lower))
    return true;
  // what somebody says of newsletters and browsers is no notice
  if (/["“”]/.test(line)) return false;
  return (
    atStart.some((phrase) => bare.startsWith(phrase)) || anywhere.some((phrase) => lower.includes(phrase))
  );
}
