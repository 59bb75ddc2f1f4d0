import { ByteReader, ByteWriter } from '../bytes';

/**
 * How a value is told: the lowest three bits of its first number. What follows above them is, in order: the number of a
 * word seen before; the length of a new word (its bytes follow); a place in the text; a place in the lower case of the
 * text; a whole number; the length of an array; a shape of objects; anything else.
 */
const tag = { known: 0, word: 1, place: 2, lowerPlace: 3, whole: 4, array: 5, object: 6, other: 7 } as const;
const tags = 8;
const others = { true: 0, false: 1, null: 2, float: 3 } as const;

/**
 * Words that need not be written again in each article: keys and kinds of `Analysis`. Others cost their letters once an
 * article. A change of the list makes stored bytes unreadable: they are kept with the version of the whole program.
 */
const everyday = (
  'fingerprint entities quotes claims furniture provenance problems kind name key mentions roles form start end text ' +
  'quoted attribution mention entity nameFrom role cue rule confidence reportedBy score message headline outlet author ' +
  'url published person organization place group date time duration money percent quantity nominal pronoun direct ' +
  'partial mixed indirect scare unclosedQuote notice address caption byline credit share ' +
  'inserts links label markup wrap character told'
).split(' ');

const longestWhole = 2 ** 31;

/**
 * New words are looked for in the text until so many letters were read for each of the text, with this many to spare:
 * an article of a megabyte with ever new names would take time with its square else. Later words are written out.
 */
const readsOfText = 64;
const readsToSpare = 2 ** 24;

/** Whole numbers are told as the step from the last one under the same key: spans follow each other. */
class Steps {
  private readonly last = new Map<string, number>();

  /** An end is told from its start. */
  from(key: string): number {
    return this.last.get(key === 'end' ? 'start' : key) ?? 0;
  }

  to(key: string, value: number): void {
    this.last.set(key, value);
  }
}

/**
 * Packs any plain value (what JSON can hold, in which missing fields are missing) into few bytes. Made for analyses:
 * words that stand in `text`, spans and repeated shapes cost little.
 */
export function packValue(value: unknown, text: string): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const words = new Map(everyday.map((word, i) => [word, i]));
  const shapes = new Shapes();
  const steps = new Steps();
  const lower = sameLengthLower(text);
  let readsLeft = readsOfText * text.length + readsToSpare;
  write(value, '');
  return writer.finish();

  function tell(kind: number, number: number): void {
    writer.count(number * tags + kind);
  }

  function write(item: unknown, key: string): void {
    if (typeof item === 'string') writeWord(item);
    else if (typeof item === 'number') writeNumber(item, key);
    else if (Array.isArray(item)) {
      tell(tag.array, item.length);
      for (const each of item) write(each, key);
    } else if (typeof item === 'object' && item !== null)
      writeObject(item as Readonly<Record<string, unknown>>);
    else tell(tag.other, item === true ? others.true : item === false ? others.false : others.null);
  }

  function writeNumber(number: number, key: string): void {
    if (!Number.isInteger(number) || Object.is(number, -0) || Math.abs(number) > longestWhole) {
      tell(tag.other, others.float);
      writer.float(number);
      return;
    }
    const step = number - steps.from(key);
    tell(tag.whole, step < 0 ? -2 * step - 1 : 2 * step);
    steps.to(key, number);
  }

  function writeWord(word: string): void {
    const known = words.get(word);
    if (known !== undefined) {
      tell(tag.known, known);
      return;
    }
    words.set(word, words.size);
    const at = placeOf(word);
    if (at >= 0) tell(text.startsWith(word, at) ? tag.place : tag.lowerPlace, at);
    else {
      tell(tag.word, 0);
      writer.text(word);
      return;
    }
    writer.count(word.length);
  }

  /** Where the word stands in the text or in its lower case, read once for both; -1 if nowhere, and when enough was read. */
  function placeOf(word: string): number {
    if (readsLeft <= 0) return -1;
    const within = word === word.toLowerCase() && lower !== '' ? lower : text;
    const at = within.indexOf(word);
    readsLeft -= at < 0 ? within.length : at;
    return at;
  }

  function writeObject(item: Readonly<Record<string, unknown>>): void {
    const fields = Object.keys(item).filter((key) => item[key] !== undefined);
    const { shape, isNew } = shapes.of(fields);
    tell(tag.object, shape);
    if (isNew) {
      writer.count(fields.length);
      for (const key of fields) writeWord(key);
    }
    for (const key of fields) write(item[key], key);
  }
}

interface Shape {
  /** Its number, where objects have these keys and no more. */
  number?: number;
  /** The shapes with one more key. */
  readonly longer: Map<string, Shape>;
}

/** Numbers the lists of keys that objects have. */
class Shapes {
  private readonly empty: Shape = { longer: new Map() };
  private count = 0;

  of(keys: readonly string[]): { shape: number; isNew: boolean } {
    let shape = this.empty;
    for (const key of keys) {
      let longer = shape.longer.get(key);
      if (!longer) shape.longer.set(key, (longer = { longer: new Map() }));
      shape = longer;
    }
    const isNew = shape.number === undefined;
    return { shape: (shape.number ??= this.count++), isNew };
  }
}

/**
 * The value that was packed with the same text.
 * @throws RangeError for bytes that no value was packed into.
 */
export function unpackValue(bytes: Uint8Array, text: string): unknown {
  const reader = new ByteReader(bytes);
  const words = [...everyday];
  const shapes: (readonly string[])[] = [];
  const steps = new Steps();
  let lower: string | undefined;
  const value = read('');
  if (reader.left > 0) throw new RangeError(`${reader.left} bytes too many`);
  return value;

  function read(key: string): unknown {
    const told = reader.count();
    const number = Math.floor(told / tags);
    switch (told % tags) {
      case tag.whole:
        return readWhole(number, key);
      case tag.array: {
        if (number > reader.left) throw new RangeError(`an array of ${number} in ${reader.left} bytes`);
        const items: unknown[] = [];
        for (let i = 0; i < number; i++) items.push(read(key));
        return items;
      }
      case tag.object:
        return readObject(number);
      case tag.other:
        return number === others.float
          ? reader.float()
          : number === others.null
            ? null
            : number === others.true;
      default:
        return readWord(told % tags, number);
    }
  }

  function readWhole(number: number, key: string): number {
    const step = number % 2 === 0 ? number / 2 : -(number + 1) / 2;
    const value = steps.from(key) + step;
    steps.to(key, value);
    return value;
  }

  function readWord(kind: number, number: number): string {
    if (kind === tag.known) {
      const known = words[number];
      if (known === undefined) throw new RangeError(`no word has the number ${number}`);
      return known;
    }
    const word =
      kind === tag.word
        ? reader.text()
        : placed(kind === tag.place ? text : (lower ??= sameLengthLower(text)), number);
    words.push(word);
    return word;
  }

  function placed(from: string, start: number): string {
    return from.slice(start, start + reader.count());
  }

  function readObject(shape: number): object {
    let keys = shapes[shape];
    if (!keys) {
      if (shape !== shapes.length) throw new RangeError(`no shape has the number ${shape}`);
      const count = reader.count();
      if (count > reader.left) throw new RangeError(`${count} keys in ${reader.left} bytes`);
      keys = Array.from({ length: count }, () => String(read('')));
      shapes.push(keys);
    }
    const item: Record<string, unknown> = {};
    for (const key of keys) {
      const value = read(key);
      if (key !== '__proto__') item[key] = value;
      else Object.defineProperty(item, key, { value, configurable: true, enumerable: true, writable: true });
    }
    return item;
  }
}

/** In lower case, if that keeps every word where it is; else empty. */
function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : '';
}
