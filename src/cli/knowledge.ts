import type { Knowledge } from '../analysis/analyze';
import { readNameModel } from '../analysis/names/nameModel';
import { readBytes } from './files';
import type { Output } from './output';

/** Content of the name model's file; without it one note says that names are not found. */
export async function readNameModelFile(file: string, output: Output): Promise<Uint8Array | undefined> {
  const bytes = await readBytes(file);
  const read = bytes ? readNameModel(bytes) : { problem: `There is no name model at ${file}.` };
  if (!('problem' in read)) return bytes;
  output.note(`names of people, organizations and places are not found: ${read.problem}`);
  return undefined;
}

/** What the analysis knows, from the name model's file. */
export async function readKnowledge(file: string, output: Output): Promise<Knowledge> {
  const bytes = await readNameModelFile(file, output);
  const names = bytes && readNameModel(bytes);
  return names && !('problem' in names) ? { names } : {};
}
