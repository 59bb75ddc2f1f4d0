import { isNextLine } from '../../../text/paragraphs';
import { textOf, trimSpan, type Span } from '../../../text/span';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { postSignature } from './postSignature';
import { labelSpeaker, shortLine, type Head } from './head';

/** "Ada Brook @adabrook · Nov 3". */
const posted = /^(\p{L}[^@\n]{0,50}?) ?(@\w{2,30}) ?[·•] ?[\p{L}\d, :.]{1,30}$/du;
const handle = /^@\w{2,30}$/;
/** What stands between a handle and its post. */
const ofHead =
  /^(?:@\w{2,30}|[·•]|[·•]? ?\d{1,2} ?[smhd]|[·•]? ?\p{Lu}\p{Ll}{2} \d{1,2}(?:, \d{4})?|Replying to .{1,80}|Follow|Translate post)$/u;
/** A post links what it shows. */
const linkInWord = /pic\.(?:twitter|x)\.com\/\w+$|https?:\/\/\S/;

/** The head of a post, from a paragraph on: a name with a handle, and what the page shows beside them. */
export function postHeadAt(text: string, readings: readonly Reading[], i: number): Head | undefined {
  const reading = readings[i];
  if (!reading || reading.furniture) return undefined;
  const line = shortLine(text, reading);
  const inText = ([start, end]: [number, number]): Span => ({
    start: reading.start + start,
    end: reading.start + end,
  });
  const [, poster, posterHandle] = posted.exec(line)?.indices ?? [];
  if (poster && posterHandle) {
    const speaker = labelSpeaker(inText(poster), inText(posterHandle));
    return { from: i, to: behindHead(text, readings, i + 1), speaker, kind: 'post' };
  }
  const next = readings[i + 1];
  if (!next || !isNextLine(text, reading, next) || !handle.test(shortLine(text, next))) return undefined;
  const to = behindHead(text, readings, i + 2);
  // a byline may have a handle too
  if (to === i + 2) return undefined;
  const speaker = labelSpeaker(inText([0, line.length]), { start: next.start, end: next.end });
  return { from: i, to, speaker, kind: 'post' };
}

function behindHead(text: string, readings: readonly Reading[], from: number): number {
  let i = from;
  while (ofHead.test(shortLine(text, readings[i]))) i++;
  return i;
}

/** A post that is signed, with the number of the paragraph that the signature ends: its own or the next. */
interface SignedPost {
  readonly post: Draft;
  readonly signature: number;
}

/** Posts that are signed, outside of block quotes, by number of their paragraphs. */
export function signedPosts(text: string, readings: readonly Reading[]): ReadonlyMap<number, SignedPost> {
  const posts = new Map<number, SignedPost>();
  readings.forEach((reading, i) => {
    const signature = reading.marked.length > 0 ? undefined : postSignature(text, reading);
    if (!signature) return;
    const before = text.slice(reading.start, signature.start);
    const isAlone = before.trim() === '';
    const post = isAlone ? readings[i - 1] : reading;
    if (!post || post.furniture || post.marked.length > 0) return;
    const said = withoutLinks(isAlone ? textOf(text, post) : before);
    if (said === '') return;
    const speaker = labelSpeaker(signature.author, signature.handle);
    const { start } = post;
    posts.set(isAlone ? i - 1 : i, {
      post: { start, end: start + said.length, kind: 'direct', marked: [], speaker, isPost: true },
      signature: i,
    });
  });
  return posts;
}

/** The words of a post without the links and the space at their end. */
function withoutLinks(words: string): string {
  let { end } = trimSpan(words, { start: 0, end: words.length });
  for (;;) {
    let start = end;
    while (start > 0 && !/\s/.test(words.charAt(start - 1))) start--;
    const at = words.slice(start, end).search(linkInWord);
    if (at < 0) return words.slice(0, end);
    end = trimSpan(words, { start: 0, end: start + at }).end;
  }
}
