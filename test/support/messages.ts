import * as vscode from 'vscode';

/** The information messages that work of the tests' own copy of the extension shows, instead of showing them. */
export async function toldBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const { showInformationMessage } = vscode.window;
  const listening = (message: string): Thenable<undefined> => {
    told.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showInformationMessage: listening });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
  return told;
}
