import { createAnalyst } from './inProcess';
import { nodeWorkerEnd } from './nodeWorker';
import { serve } from './serve';

const { port, data } = nodeWorkerEnd();
serve(createAnalyst(data), port);
