import assert from 'node:assert/strict';
import type { ArticleInput } from '../../../src/worker/analyst';
import type { CorpusWorker } from '../../../src/worker/corpusWorker';
import type { Request } from '../../../src/worker/protocol';
import { remoteCorpus } from '../../../src/worker/remote';
import { startFake } from './fakeWorker';

/** An analyst that records what it is asked. */
function recorder(overrides: Partial<CorpusWorker> = {}): CorpusWorker & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const never = (): Promise<never> => new Promise(() => undefined);
  return {
    asked,
    put: (articles) => {
      asked.push(['put', articles]);
      return Promise.resolve([]);
    },
    remove: never,
    clear: never,
    view: never,
    articles: never,
    quotes: never,
    mentions: never,
    annotations: never,
    claims: never,
    find: (text, except) => {
      asked.push(['find', text, except]);
      return Promise.resolve({ matches: [], more: false });
    },
    compare: never,
    lacking: never,
    take: never,
    save: never,
    restore: never,
    fileProblems: never,
    status: () => Promise.reject(new RangeError('no status today')),
    dispose: () => undefined,
    ...overrides,
  };
}

const unexpected = (reason: string): void => assert.equal(reason, 'no death');

const article: ArticleInput = { id: 'a', text: 'An invented text.' };

describe('remoteCorpus', () => {
  it('passes calls and answers through', async () => {
    const local = recorder();
    const remote = remoteCorpus(() => startFake(local), unexpected);
    await remote.put([article]);
    assert.deepEqual(await remote.find('words', 'a', new AbortController().signal), {
      matches: [],
      more: false,
    });
    assert.deepEqual(local.asked, [
      ['put', [article]],
      ['find', 'words', 'a'],
    ]);
  });

  it('rejects with the message of an error in the worker', async () => {
    const remote = remoteCorpus(() => startFake(recorder()), unexpected);
    await assert.rejects(remote.status(), /no status today/);
  });

  it('aborts the call in the worker and rejects at once with the reason of the signal', async () => {
    let aborted = false;
    const local = recorder({
      put: (_articles, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            aborted = true;
            reject(new Error('given up'));
          });
        }),
    });
    const remote = remoteCorpus(() => startFake(local), unexpected);
    const controller = new AbortController();
    const call = remote.put([article], controller.signal);
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('typing goes on'));
    await assert.rejects(call, /typing goes on/);
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(aborted);
  });

  it('rejects what is pending when the worker dies, says so, and starts another at the next call', async () => {
    const workers: ReturnType<typeof startFake>[] = [];
    const deaths: string[] = [];
    const remote = remoteCorpus(
      () => {
        const worker = startFake(recorder());
        workers.push(worker);
        return worker;
      },
      (reason) => deaths.push(reason),
    );
    const lost = remote.view('a');
    workers[0]!.die('out of memory');
    await assert.rejects(lost, /out of memory/);
    assert.deepEqual(deaths, ['out of memory']);
    await remote.put([article]);
    assert.equal(workers.length, 2);
  });

  it('forgets a call that cannot be sent', async () => {
    const sent: string[] = [];
    const worker = startFake(recorder());
    const post = (message: Request): void => {
      structuredClone(message);
      sent.push(message.kind);
      worker.post(message);
    };
    const remote = remoteCorpus(() => ({ ...worker, post }), unexpected);
    const controller = new AbortController();
    const uncloneable = { ...article, sidecar: (() => undefined) as unknown as string };
    await assert.rejects(remote.put([uncloneable], controller.signal), /could not be cloned/);
    controller.abort();
    await remote.put([article]);
    assert.deepEqual(sent, ['call']);
  });

  it('rejects every call after it was disposed', async () => {
    const remote = remoteCorpus(() => startFake(recorder()), unexpected);
    const lost = remote.view('a');
    remote.dispose();
    await assert.rejects(lost, /disposed/);
    await assert.rejects(remote.quotes({ words: '', most: 1 }), /disposed/);
  });
});
