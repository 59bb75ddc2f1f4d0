import * as vscode from 'vscode';
import { articleLabel } from '../words/labels';
import type { Session } from './session';

/** What lists call some articles; one that is not read yet is called by its file. See `articleLabel`. */
export async function articleNames(
  { analyst }: Session,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const named = await analyst.articles([...new Set(ids)]);
  const known = new Map(named.map(({ article, provenance }) => [article, provenance]));
  return (id) => articleLabel(id, known.get(id), vscode.env.language);
}
