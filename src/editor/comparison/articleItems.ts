import * as vscode from 'vscode';
import type { NamedArticle } from '../../corpus/listings';
import type { ArticleMatches } from '../../corpus/model';
import type { ArticleView } from '../../worker/analyst';
import type { ArticleItem } from './articlePicker';
import { countHere } from '../words/countHere';
import { articleLabel, fileName } from '../words/labels';
import { pickText } from '../words/plainText';
import type { Session } from '../session/session';
import { displaySettings } from '../host/settings';
import { sureDiscrepancies } from '../words/speakers';

/** All articles but one, those that share something with it first. */
export async function itemsBeside(
  session: Session,
  left: string,
  articles: readonly vscode.Uri[],
): Promise<ArticleItem[]> {
  const view = await viewOf(session, left);
  const related = view?.others ?? [];
  const ids = new Set([left, ...related.map(({ article }) => article)]);
  const others = (await allItems(session, articles)).filter(
    ({ article }) => article !== undefined && !ids.has(article),
  );
  const beside = related.map(relatedItem);
  return [
    ...group(vscode.l10n.t('related'), toldApart(beside, others)),
    ...group(vscode.l10n.t('others'), toldApart(others, beside)),
  ];
}

/**
 * Of articles that are called alike only the file tells which is which: it stands first there, before a long headline.
 * @param beside further items of the same list.
 */
function toldApart(items: readonly ArticleItem[], beside: readonly ArticleItem[] = []): ArticleItem[] {
  const times = new Map<string, number>();
  for (const { label } of [...items, ...beside]) times.set(label, (times.get(label) ?? 0) + 1);
  return items.map((item) => ((times.get(item.label) ?? 0) > 1 ? withFileFirst(item) : item));
}

function withFileFirst(item: ArticleItem): ArticleItem {
  const { article = '', detail = '' } = item;
  const file = [pathOf(article), fileName(article)]
    .map(pickText)
    .find((each) => detail.endsWith(` · ${each}`));
  return file === undefined
    ? item
    : { ...item, detail: `${file} · ${detail.slice(0, -` · ${file}`.length)}` };
}

/** Of an article on show it is known already; the worker may be busy for seconds. */
async function viewOf(session: Session, id: string): Promise<ArticleView | undefined> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => String(uri) === id);
  return (document && session.view(document)) ?? session.analyst.view(id);
}

/** Every article of the folder that can be read, the active one first, the others by outlet and day. */
export async function allItems(session: Session, articles: readonly vscode.Uri[]): Promise<ArticleItem[]> {
  const active = session.article && String(session.article.uri);
  const skipped = new Set(session.skipped.map(({ uri }) => String(uri)));
  const named = new Map((await session.analyst.articles()).map((each) => [each.article, each]));
  const inOrder = new Intl.Collator(vscode.env.language, { numeric: true });
  const items = articles
    .filter((uri) => !skipped.has(String(uri)))
    .map((uri) => {
      const known = named.get(String(uri)) ?? notReadYet(uri);
      return { uri, known, isActive: known.article === active, key: sortedBy(known) };
    })
    .sort((a, b) => Number(b.isActive) - Number(a.isActive) || inOrder.compare(a.key, b.key))
    .map(({ uri, known }) => articleItem(known, folderOf(uri)));
  return toldApart(items);
}

function notReadYet(uri: vscode.Uri): NamedArticle {
  return { article: String(uri), provenance: {}, headline: '' };
}

/** What its row begins with, then a day that sorts. */
function sortedBy({ article, provenance: { outlet, published } }: NamedArticle): string {
  const file = fileName(article);
  return [outlet ?? file, published ?? '', file].join(' ');
}

/** Where an article's file is, seen from the folder that it lies in; its name where it lies in none. */
function pathOf(article: string): string {
  const { getWorkspaceFolder, asRelativePath } = vscode.workspace;
  const uri = vscode.Uri.parse(article, true);
  return getWorkspaceFolder(uri) ? asRelativePath(uri) : fileName(article);
}

/** Where a file lies in the folder; empty at its top. */
function folderOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function relatedItem(other: ArticleMatches): ArticleItem {
  const { quotes, quotesLeftOut = 0, discrepancies, discrepanciesLeftOut = 0, ...named } = other;
  const { l10n } = vscode;
  const shared = quotes.length + quotesLeftOut;
  const differing = sureDiscrepancies(discrepancies, displaySettings().minimumConfidence).length;
  const counts = [
    shared === 0
      ? l10n.t('shared names')
      : shared === 1
        ? l10n.t('1 shared quote')
        : l10n.t('{0} shared quotes', countHere(shared)),
    ...(differing === 0
      ? []
      : discrepanciesLeftOut > 0
        ? [l10n.t('{0} discrepancies or more', countHere(differing))]
        : [differing === 1 ? l10n.t('1 discrepancy') : l10n.t('{0} discrepancies', countHere(differing))]),
  ];
  return articleItem(named, counts.join(', '), pathOf(named.article)); // its folder stands nowhere else
}

/** The file stands in the row, too: it is what people know an article by, and type. */
function articleItem(
  { article, provenance, headline }: NamedArticle,
  description: string,
  file = fileName(article),
): ArticleItem {
  const label = articleLabel(article, provenance, vscode.env.language);
  return {
    article,
    label: pickText(label),
    description: pickText(description),
    detail: pickText([headline, ...(label.includes(file) ? [] : [file])].filter(Boolean).join(' · ')),
  };
}

function group(label: string, items: readonly ArticleItem[]): ArticleItem[] {
  return items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}
