import assert from 'node:assert/strict';
import type { PackedArticle } from '../../../src/corpus/store/packedArticle';
import type { Restartable } from '../../../src/worker/protocol';
import { NoReaders, readerPool, Unreadable, type ReaderPool } from '../../../src/worker/readerPool';
import { startFake } from './fakeWorker';

interface Pool {
  readonly pool: ReaderPool & Restartable;
  /** Texts in the order in which readers began them. */
  readonly begun: string[];
  readonly deaths: string[];
  started: number;
  /** Lets the readings end that wait for it. */
  go(): void;
}

/** Readers that answer with the text itself; “kills” ends the reader, “fails” is an error, “waits” waits for `go`. */
function poolOf(size: number): Pool {
  const begun: string[] = [];
  const deaths: string[] = [];
  let release: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (release = resolve));
  const made: Pool = {
    begun,
    deaths,
    started: 0,
    go: () => release(),
    pool: readerPool(
      () => {
        made.started++;
        const worker = startFake({
          async read(text: string) {
            begun.push(text);
            if (text.startsWith('kills')) worker.die('out of memory');
            if (text === 'fails') throw new Error('It cannot.');
            if (text.startsWith('waits')) await waits;
            return text;
          },
        });
        return worker;
      },
      size,
      (reason) => deaths.push(reason),
    ),
  };
  return made;
}

const read = ({ pool }: Pool, text: string, urgent = false): Promise<PackedArticle> =>
  pool.read(text, urgent);

describe('a pool of readers', () => {
  it('reads with as many readers as it may, and starts no more than it needs', async () => {
    const two = poolOf(2);
    assert.equal(await read(two, 'one'), 'one');
    assert.equal(two.started, 1);
    assert.deepEqual(await Promise.all(['a', 'b', 'c', 'd'].map((text) => read(two, text))), [
      'a',
      'b',
      'c',
      'd',
    ]);
    assert.equal(two.started, 2);
  });

  it('reads a text once that is asked for again meanwhile, and lets it go first if that is urgent', async () => {
    const one = poolOf(1);
    const all = [
      read(one, 'waits'),
      read(one, 'b'),
      read(one, 'c'),
      read(one, 'c', true),
      read(one, 'waits'),
    ];
    one.go();
    assert.deepEqual(await Promise.all(all), ['waits', 'b', 'c', 'c', 'waits']);
    assert.deepEqual(one.begun, ['waits', 'c', 'b']);
  });

  it('goes on reading for the one who still waits when another has gone', async () => {
    const one = poolOf(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = (text: string, { signal }: AbortController): Promise<unknown> =>
      one.pool.read(text, false, signal).catch(String);
    const under = [asked('waits', first), asked('waits', second), asked('b', first), asked('b', second)];
    first.abort(new Error('gone'));
    one.go();
    assert.deepEqual(await Promise.all(under), ['Error: gone', 'waits', 'Error: gone', 'b']);
    assert.deepEqual(one.begun, ['waits', 'b']);
  });

  it('reads a text once that is asked for again after everybody had gone', async () => {
    const one = poolOf(1);
    const control = new AbortController();
    const left = one.pool.read('waits', false, control.signal).catch(String);
    control.abort(new Error('gone'));
    const again = read(one, 'waits');
    one.go();
    assert.deepEqual(await Promise.all([left, again]), ['Error: gone', 'waits']);
    assert.equal(one.begun.length, 1);
  });

  it('begins nothing behind a text that nobody waits for any more, but with another reader', async () => {
    const two = poolOf(2);
    const control = new AbortController();
    const left = two.pool.read('waits', true, control.signal).catch(String);
    control.abort(new Error('typing goes on'));
    assert.equal(await read(two, 'b', true), 'b');
    assert.equal(two.started, 2);
    two.go();
    assert.equal(await left, 'Error: typing goes on');
  });

  it('begins no text of those that were given up while all readers were busy', async () => {
    const one = poolOf(1);
    const typed = ['waits', 'waits a', 'waits ab'].map((text) => {
      const control = new AbortController();
      const asked = one.pool.read(text, true, control.signal).catch(String);
      control.abort(new Error('typing goes on'));
      return asked;
    });
    const last = read(one, 'abc', true);
    one.go();
    await Promise.all(typed);
    assert.equal(await last, 'abc');
    assert.deepEqual(one.begun, ['waits', 'abc']);
  });

  it('lets what is urgent go first', async () => {
    const one = poolOf(1);
    const all = [read(one, 'waits'), read(one, 'b'), read(one, 'c', true)];
    one.go();
    await Promise.all(all);
    assert.deepEqual(one.begun, ['waits', 'c', 'b']);
  });

  it('tries a text that ends its reader once more, then names it, and reads on with another reader', async () => {
    const one = poolOf(1);
    const [killing, other] = [read(one, 'kills'), read(one, 'other')];
    await assert.rejects(
      killing,
      (error) => error instanceof Unreadable && error.message.includes('out of memory'),
    );
    assert.equal(await other, 'other');
    assert.deepEqual(one.deaths, ['out of memory', 'out of memory']);
    assert.equal(one.started, 3);
    await assert.rejects(read(one, 'kills'), Unreadable); // without another death
    assert.equal(one.started, 3);
  });

  it('tells no problem with names while the reader that is asked dies', async () => {
    const pool = readerPool(
      () => {
        const worker = startFake({
          read: (text: string) => Promise.resolve(text),
          namesProblem: () => {
            worker.die('out of memory');
            return Promise.resolve();
          },
        });
        return worker;
      },
      1,
      () => undefined,
    );
    await pool.read('one', false);
    assert.equal(await pool.namesProblem(), undefined);
  });

  it('names a text that is an error', async () => {
    const one = poolOf(1);
    await assert.rejects(
      read(one, 'fails'),
      (error) => error instanceof Unreadable && error.message.includes('It cannot'),
    );
    assert.deepEqual(one.deaths, []);
  });

  it('gives up, and blames no text, when every reader dies', async () => {
    const one = poolOf(1);
    const errors: unknown[] = [];
    for (let i = 0; i < 4; i++) await read(one, `kills ${i}`).catch((error: unknown) => errors.push(error));
    assert.ok(errors[0] instanceof Unreadable);
    assert.ok(errors.at(-1) instanceof NoReaders);
  });

  it('reads on, and blames no text, when its readers are started anew again and again', async () => {
    const two = poolOf(2);
    const texts = ['waits', 'b', 'waits too', 'c'];
    const all = texts.map((text) => read(two, text));
    for (let restarts = 0; restarts < 8; restarts++) {
      two.pool.restart();
      await new Promise((resolve) => setImmediate(resolve));
    }
    two.go();
    assert.deepEqual(await Promise.all(all), texts);
    assert.deepEqual(two.deaths, []);
  });

  it('counts no deaths of readers from before they were started anew', async () => {
    const one = poolOf(1);
    const errors: unknown[] = [];
    for (let i = 0; i < 4; i++) {
      await read(one, `kills ${i}`).catch((error: unknown) => errors.push(error));
      one.pool.restart();
    }
    assert.ok(errors.every((error) => error instanceof Unreadable));
  });

  it('forgets what is canceled while it waits', async () => {
    const one = poolOf(1);
    const controller = new AbortController();
    const first = read(one, 'waits');
    const second = one.pool.read('b', false, controller.signal);
    controller.abort(new Error('typing goes on'));
    await assert.rejects(second, /typing goes on/);
    one.go();
    await first;
    assert.deepEqual(one.begun, ['waits']);
  });
});
