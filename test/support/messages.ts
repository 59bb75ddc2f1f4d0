import * as vscode from 'vscode';

/** The messages of a kind that work of the tests' own copy of the extension shows, instead of showing them. */
export async function toldBy(
  work: () => Promise<unknown>,
  kind: 'showInformationMessage' | 'showWarningMessage' = 'showInformationMessage',
): Promise<readonly string[]> {
  const told: string[] = [];
  const before = vscode.window[kind];
  const listening = (message: string): Thenable<undefined> => {
    told.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { [kind]: listening });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { [kind]: before });
  }
  return told;
}
