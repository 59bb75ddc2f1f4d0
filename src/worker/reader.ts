import { analyze } from '../analysis/analyze';
import { readNameModel } from '../analysis/names/nameModel';
import { taughtNames } from '../analysis/names/taughtNames';
import { packArticle, type PackedArticle, type Squeezing } from '../corpus/store/packedArticle';
import { readArticle } from '../text/article';
import type { TaughtForm } from '../text/namesTable';

/** Reads texts for a corpus, on a thread of its own: the part of the work that takes the time. */
export interface TextReader {
  read(text: string, signal?: AbortSignal): Promise<PackedArticle>;
  /** Why names are not recognized, if they are not. */
  namesProblem(): Promise<string | undefined>;
}

/**
 * A `TextReader` that works where it is called.
 * @param nameModel content of the name model's file.
 * @param taught names that a person has taught.
 */
export function createReader(
  nameModel: Uint8Array | undefined,
  squeezing: Squeezing,
  taught: readonly TaughtForm[] = [],
): TextReader {
  const { knowledge: learned, problem } = readKnowledge(nameModel);
  const knowledge = taught.length === 0 ? learned : { ...learned, taught: taughtNames(taught) };
  return {
    // id: what is found depends on the text alone
    read: (text) => Promise.resolve(packArticle(text, analyze(readArticle('', text), knowledge), squeezing)),
    namesProblem: () => Promise.resolve(problem),
  };
}

/** What the analysis knows, from the content of the name model's file; without it, or with a damaged one, less and why. */
export function readKnowledge(nameModel: Uint8Array | undefined): {
  readonly knowledge: Parameters<typeof analyze>[1];
  readonly problem?: string;
} {
  const read = nameModel ? readNameModel(nameModel) : { problem: 'There is no name model.' };
  return 'problem' in read ? { knowledge: {}, problem: read.problem } : { knowledge: { names: read } };
}
