import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Squeezing } from '../corpus/store/packedArticle';

/** What Node has: half of a text's bytes, in a tenth of a millisecond. */
export const nodeSqueezing: Squeezing = {
  squeeze: (bytes) => deflateRawSync(bytes),
  expand: (bytes) => inflateRawSync(bytes),
};
