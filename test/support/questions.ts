import * as vscode from 'vscode';

const againMs = 100;

/** Answers each question that a command asks with what is proposed, its first choice or the text in its box. */
export async function acceptProposals(asking: Thenable<unknown>): Promise<void> {
  const state = { answered: false };
  const done = Promise.resolve(asking).then(() => (state.answered = true));
  while (!state.answered) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
  await done;
}
