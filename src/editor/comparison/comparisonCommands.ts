import * as vscode from 'vscode';
import { articlesToChoose } from '../session/articleFiles';
import { allItems, itemsBeside } from './articleItems';
import { articleNames } from '../session/articleNames';
import { pickArticle, type ArticleQuestion } from './articlePicker';
import { cardCommands } from '../words/cardContext';
import type { Comparisons } from './comparison';
import { reporting } from '../host/report';
import type { Session } from '../session/session';

/** The commands that ask which articles to compare. */
export function registerComparisonCommands(session: Session, comparisons: Comparisons): vscode.Disposable {
  const failed = vscode.l10n.t('The articles could not be compared');
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(cardCommands.compare, (argument: unknown, chosen: unknown) =>
      reporting(session.log, failed, async () => {
        const pair = uris(chosen);
        if (pair.length === 2) comparisons.show(pair[0] ?? '', pair[1] ?? '');
        else await compareWith(session, comparisons, idOf(argument) ?? activeArticle(session));
      }),
    ),
    registerCommand('verbatim.compareTwo', () =>
      reporting(session.log, failed, () => compareTwo(session, comparisons)),
    ),
  );
}

async function compareWith(
  session: Session,
  comparisons: Comparisons,
  left: string | undefined,
): Promise<void> {
  if (left === undefined) {
    await compareTwo(session, comparisons);
    return;
  }
  const right = await pickArticle(session, await questionBeside(session, left));
  if (typeof right === 'string' && right !== 'back') comparisons.show(left, right);
}

/** Asks for the first, then the second article; from the second one can go back to the first. */
async function compareTwo(session: Session, comparisons: Comparisons): Promise<void> {
  for (;;) {
    const articles = articlesToChoose();
    const left = await pickArticle(session, {
      title: vscode.l10n.t('Compare: first article'),
      step: { number: 1, of: 2 },
      items: async () => allItems(session, await articles),
    });
    if (left === undefined) return;
    const right = await pickArticle(session, {
      ...(await questionBeside(session, left)),
      step: { number: 2, of: 2 },
    });
    if (right === 'back') continue;
    if (right !== undefined) comparisons.show(left, right);
    return;
  }
}

async function questionBeside(session: Session, left: string): Promise<ArticleQuestion> {
  const articles = articlesToChoose(); // once: reading the folder makes them known, not more
  const nameOf = await articleNames(session, [left]);
  return {
    title: vscode.l10n.t('Compare {0} with', nameOf(left)),
    items: async () => itemsBeside(session, left, await articles),
  };
}

function activeArticle(session: Session): string | undefined {
  return session.article && String(session.article.uri);
}

/** The article that a menu or a card names: the resource of an explorer row or a place's `uri`. */
function idOf(argument: unknown): string | undefined {
  if (argument instanceof vscode.Uri) return String(argument);
  const { uri } = Object(argument) as { uri?: unknown };
  return typeof uri === 'string' ? uri : undefined;
}

/** The resources selected in the explorer, which menus hand over as a second argument. */
function uris(argument: unknown): string[] {
  return Array.isArray(argument)
    ? argument.filter((each: unknown) => each instanceof vscode.Uri).map(String)
    : [];
}
