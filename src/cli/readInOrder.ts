import type { PackedArticle } from '../corpus/store/packedArticle';
import { nodeSqueezing } from '../worker/nodeSqueezing';
import { createReader } from '../worker/reader';
import type { CommandContext, Readers } from './commands';
import { readLearned, type Learned } from './knowledge';

/** A reader of texts takes half a second to start: so many characters are read here in less time. */
const worthReaders = 300_000;
/** So many texts wait for readers or for their turn. */
const mostAhead = 64;

/** Something that was to be read, with what was read in it; see `openPacked`. */
export interface Read<T> {
  readonly item: T;
  readonly article: PackedArticle;
}

/**
 * Reads texts, on other threads where there are many and the context has such readers, and gives them in their order. What
 * `items` throws is thrown after all that came before it.
 */
export async function* readInOrder<T extends { readonly text: string }>(
  items: AsyncIterable<T> | Iterable<T>,
  context: CommandContext,
): AsyncGenerator<Read<T>> {
  const learned = await readLearned(context);
  const buffered: T[] = [];
  const underWay: Promise<Read<T>>[] = [];
  let readers: Readers | undefined;
  let characters = 0;
  let failure: Failure | undefined;
  try {
    for await (const each of untilFailure(items)) {
      if ('error' in each) {
        failure = each;
        break;
      }
      buffered.push(each.item);
      characters += each.item.text.length;
      if (context.startReaders && characters < worthReaders) continue;
      readers ??= context.startReaders?.(learned) ?? readerHere(learned);
      for (const item of buffered.splice(0)) underWay.push(start(item, readers));
      while (underWay.length > (context.startReaders ? mostAhead : 0)) yield await first(underWay);
    }
    readers ??= readerHere(learned);
    for (const item of buffered) yield await start(item, readers);
    while (underWay.length > 0) yield await first(underWay);
  } finally {
    readers?.dispose();
  }
  if (failure) throw failure.error;
}

function readerHere({ nameModel, taught }: Learned): Readers {
  const reader = createReader(nameModel, nodeSqueezing, taught);
  return { read: (text) => reader.read(text), dispose: () => undefined };
}

function start<T extends { readonly text: string }>(item: T, readers: Readers): Promise<Read<T>> {
  const read = readers.read(item.text, false).then((article) => ({ item, article }));
  read.catch(() => undefined); // met when its turn comes
  return read;
}

async function first<T>(underWay: Promise<T>[]): Promise<T> {
  const [next] = underWay.splice(0, 1);
  if (!next) throw new RangeError('nothing is under way');
  return next;
}

interface Failure {
  readonly error: unknown;
}

async function* untilFailure<T>(
  items: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<{ readonly item: T } | Failure> {
  try {
    for await (const item of items) yield { item };
  } catch (error) {
    yield { error };
  }
}
