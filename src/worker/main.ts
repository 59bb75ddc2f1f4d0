import { createCorpusWorker } from './inProcess';
import { nodeSqueezing } from './nodeSqueezing';
import { nodeWorkerEnd } from './nodeWorker';
import { createReader } from './reader';
import { serve } from './serve';

/** So many characters of texts a corpus keeps open, of some 150 articles; with what was asked of them, ten megabytes. */
const mostOpen = 1_000_000;

const { port, data } = nodeWorkerEnd();
serve(
  data.role === 'reader'
    ? createReader(data.nameModel, nodeSqueezing)
    : createCorpusWorker({ squeezing: nodeSqueezing, mostOpen, program: data.program ?? '' }),
  port,
);
