import { callsTo } from './calls';
import type { CorpusWorker } from './corpusWorker';
import type { Restartable, WorkerPort } from './protocol';

/**
 * A corpus in a worker. If it dies, pending calls reject, `onGone` is told, and the next call starts a new one that
 * is empty: whoever keeps the articles puts them again.
 * @param start starts a worker; called at the first call, and again after a death.
 */
export function remoteCorpus(
  start: () => WorkerPort,
  onGone: (reason: string) => void,
): CorpusWorker & Restartable {
  const calls = callsTo(start, onGone);
  const { call } = calls;
  return {
    put: (articles, signal) => call('put', [articles], signal) as ReturnType<CorpusWorker['put']>,
    lacking: (prints, signal) => call('lacking', [prints], signal) as ReturnType<CorpusWorker['lacking']>,
    take: (articles, signal) => call('take', [articles], signal) as ReturnType<CorpusWorker['take']>,
    remove: (ids, signal) => call('remove', [ids], signal) as Promise<void>,
    clear: () => call('clear', []) as Promise<void>,
    view: (id, signal) => call('view', [id], signal) as ReturnType<CorpusWorker['view']>,
    articles: (ids) => call('articles', [ids]) as ReturnType<CorpusWorker['articles']>,
    quotes: (query, signal) => call('quotes', [query], signal) as ReturnType<CorpusWorker['quotes']>,
    mentions: (query, signal) => call('mentions', [query], signal) as ReturnType<CorpusWorker['mentions']>,
    annotations: (signal) => call('annotations', [], signal) as ReturnType<CorpusWorker['annotations']>,
    claims: (signal) => call('claims', [], signal) as ReturnType<CorpusWorker['claims']>,
    find: (text, except, signal) => call('find', [text, except], signal) as ReturnType<CorpusWorker['find']>,
    compare: (left, right, signal) =>
      call('compare', [left, right], signal) as ReturnType<CorpusWorker['compare']>,
    status: () => call('status', []) as ReturnType<CorpusWorker['status']>,
    fileProblems: () => call('fileProblems', []) as ReturnType<CorpusWorker['fileProblems']>,
    save: (have) => call('save', [have]) as ReturnType<CorpusWorker['save']>,
    restore: (manifest, segments) =>
      call('restore', [manifest, segments]) as ReturnType<CorpusWorker['restore']>,
    restart: () => calls.stop(),
    dispose: () => calls.dispose(),
  };
}
