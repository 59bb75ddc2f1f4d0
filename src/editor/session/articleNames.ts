import * as vscode from 'vscode';
import { articleLabels, type LabelOf } from '../words/labels';
import type { Session } from './session';

/** What lists call some articles; one that is not read yet is called by its file. See `articleLabels`. */
export async function articleNames({ analyst }: Session, ids: readonly string[]): Promise<LabelOf> {
  const named = await analyst.articles([...new Set(ids)]);
  return articleLabels(named, vscode.env.language);
}
