import * as vscode from 'vscode';
import type { ArticleMatches } from '../corpus/model';
import { findArticles } from './articleFiles';
import { pickArticle, type ArticleItem, type ArticleQuestion } from './articlePicker';
import type { Comparisons } from './comparison';
import { articleLabel, fileName } from './labels';
import { pickText } from './plainText';
import { reporting } from './report';
import type { Session } from './session';
import { displaySettings } from './settings';
import { sureDiscrepancies } from './speakers';

/** The commands that ask which articles to compare. */
export function registerComparisonCommands(session: Session, comparisons: Comparisons): vscode.Disposable {
  const failed = vscode.l10n.t('The articles could not be compared');
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('verbatim.compareWith', (argument: unknown, chosen: unknown) =>
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
  const right = await pickArticle(session, questionBeside(session, left));
  if (typeof right === 'string' && right !== 'back') comparisons.show(left, right);
}

/** Asks for the first, then the second article; from the second one can go back to the first. */
async function compareTwo(session: Session, comparisons: Comparisons): Promise<void> {
  for (;;) {
    const articles = findArticles();
    const left = await pickArticle(session, {
      title: vscode.l10n.t('Compare: first article'),
      step: { number: 1, of: 2 },
      items: async () => allItems(session, await articles),
    });
    if (left === undefined) return;
    const right = await pickArticle(session, {
      ...questionBeside(session, left),
      step: { number: 2, of: 2 },
    });
    if (right === 'back') continue;
    if (right !== undefined) comparisons.show(left, right);
    return;
  }
}

function questionBeside(session: Session, left: string): ArticleQuestion {
  const articles = findArticles(); // once: reading the folder makes them known, not more
  return {
    title: vscode.l10n.t('Compare {0} with', fileName(left)),
    items: async () => itemsBeside(session, left, await articles),
  };
}

/** All articles but one, those that share something with it first. */
async function itemsBeside(
  session: Session,
  left: string,
  articles: readonly vscode.Uri[],
): Promise<ArticleItem[]> {
  const view = await session.analyst.view(left);
  const related = view?.others ?? [];
  const ids = new Set([left, ...related.map(({ article }) => article)]);
  const others = allItems(session, articles).filter(
    ({ article }) => article !== undefined && !ids.has(article),
  );
  return [
    ...group(vscode.l10n.t('related'), related.map(relatedItem)),
    ...group(vscode.l10n.t('others'), others),
  ];
}

/** Every article of the folder that can be read, the active one first. */
function allItems(session: Session, articles: readonly vscode.Uri[]): ArticleItem[] {
  const active = activeArticle(session);
  const skipped = new Set(session.skipped.map(({ uri }) => String(uri)));
  const items = articles.filter((uri) => !skipped.has(String(uri))).map(articleItem);
  return items.sort((a, b) => Number(b.article === active) - Number(a.article === active));
}

function articleItem(uri: vscode.Uri): ArticleItem {
  const path = vscode.workspace.asRelativePath(uri);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { article: String(uri), label: pickText(name), description: path.slice(0, -name.length - 1) };
}

function relatedItem({ article, provenance, headline, quotes, discrepancies }: ArticleMatches): ArticleItem {
  const { l10n } = vscode;
  const label = articleLabel(article, provenance, vscode.env.language);
  const file = fileName(article); // what people know it by, and type
  const differing = sureDiscrepancies(discrepancies, displaySettings().minimumConfidence).length;
  const counts = [
    quotes.length === 0
      ? l10n.t('shared names')
      : quotes.length === 1
        ? l10n.t('1 shared quote')
        : l10n.t('{0} shared quotes', quotes.length),
    ...(differing === 0
      ? []
      : [differing === 1 ? l10n.t('1 discrepancy') : l10n.t('{0} discrepancies', differing)]),
  ];
  return {
    article,
    label: pickText(label),
    description: counts.join(', '),
    detail: pickText([headline, ...(label.includes(file) ? [] : [file])].filter(Boolean).join(' · ')),
  };
}

function group(label: string, items: readonly ArticleItem[]): ArticleItem[] {
  return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
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
