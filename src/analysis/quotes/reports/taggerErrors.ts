import { mistakenNames } from './mistakenNames';
import { mistakenWords } from './mistakenWords';
import { missedVerbs } from './missedVerbs';
import type { TaggerError } from './taggerError';

/** In order: the first that holds at a word decides, so that "SAID" and "Says" are verbs before they may be names. */
export const taggerErrors: readonly TaggerError[] = [...mistakenWords, ...missedVerbs, ...mistakenNames];
