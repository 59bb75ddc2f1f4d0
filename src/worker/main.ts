import { createCorpusWorker } from './corpusServer';
import { nodeSqueezing } from './nodeSqueezing';
import { nodeWorkerEnd, type WorkerData } from './nodeWorker';
import { serve } from './serve';

/** So many characters of texts a corpus keeps open, of some 150 articles; with what was asked of them, ten megabytes. */
const mostOpen = 1_000_000;

/** Each sort of worker loads only what it needs: a corpus does without wink-nlp, which takes 40 MB. */
async function targetOf(data: WorkerData): Promise<object> {
  if (data.role === 'corpus') {
    return createCorpusWorker({ squeezing: nodeSqueezing, mostOpen, program: data.program ?? '' });
  }
  const { createReader } = await import('./reader');
  return createReader(data.nameModel, nodeSqueezing, data.taught);
}

const { port, data } = nodeWorkerEnd();
void targetOf(data).then((target) => serve(target, port));
