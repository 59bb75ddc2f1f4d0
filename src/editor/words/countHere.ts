import * as vscode from 'vscode';
import { count } from './cardContext';

/** A number as people write it in the language of the editor. */
export function countHere(value: number): string {
  return count({ locale: vscode.env.language }, value);
}
