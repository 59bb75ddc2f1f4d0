import * as vscode from 'vscode';
import { isClaim } from '../../annotations/corrections';
import type { ArticleClaims } from '../../annotations/export/model';
import type { Annotation } from '../../annotations/model';
import type { AnnotationListing } from '../../worker/analyst';
import type { ClaimRef } from '../annotating/claimRef';
import { countHere } from '../words/countHere';
import { articleLabel } from '../words/labels';
import { pickText } from '../words/plainText';
import type { Session } from '../session/session';

/** The claims to export, and what the file would be called. */
export interface ExportScope {
  /** Those that have any of them. */
  readonly articles: readonly ArticleClaims[];
  /** How many orphaned corrections of speakers belong to the same: no claim tells of them. */
  readonly corrections: number;
  /** Whether these are to be all claims there are. */
  readonly isAll: boolean;
  /** Ids of the articles whose claims were looked at. */
  readonly known: ReadonlySet<string>;
  /** The file's place and name, without an ending. */
  readonly proposal: vscode.Uri;
}

/** What the scope depends on: some claims, or all of the folder whatever article is open. */
export interface ScopeArgument {
  readonly claims?: readonly ClaimRef[];
  readonly all?: boolean;
}

/**
 * The claims that are meant: those of the argument, else those of the open article or of the folder, as the person
 * chooses. `undefined` if there are none, which is said, or if nothing was chosen.
 */
export async function scopeOf(session: Session, argument: ScopeArgument): Promise<ExportScope | undefined> {
  const { analyst } = session;
  const [articles, annotations] = await Promise.all([analyst.claims(), analyst.annotations()]);
  const found = { articles, annotations };
  const scope = argument.claims
    ? folderScope(found, isOneOf(argument.claims))
    : await openScope(session, found, argument.all === true);
  if (scope?.articles.length === 0) {
    const none = session.stopped
      ? vscode.l10n.t(
          'There are no claims to export in the articles that were read. The reading was stopped.',
        )
      : vscode.l10n.t('There are no claims to export.');
    void vscode.window.showInformationMessage(none);
    return undefined;
  }
  return scope;
}

/** All that the folder has. */
interface Found {
  readonly articles: readonly ArticleClaims[];
  /** Among others the corrections of speakers that say nothing any more. */
  readonly annotations: readonly AnnotationListing[];
}

type IsMeant = (article: string, annotation: Annotation) => boolean;

function isOneOf(claims: readonly ClaimRef[]): IsMeant {
  const wanted = new Set(claims.map(({ uri, id }) => `${uri} ${id}`));
  return (article, { id }) => wanted.has(`${article} ${id}`);
}

/** Those of the folder or, if it has claims of its own and others have some too, of the open article. */
async function openScope(session: Session, found: Found, isAll: boolean): Promise<ExportScope | undefined> {
  const whole = { ...folderScope(found, () => true), isAll: true };
  const { article } = session;
  if (isAll || !article || whole.articles.length < 2) return whole;
  const own = folderScope(found, (id) => id === String(article.uri));
  return own.articles.length === 0 ? whole : pickScope(whole, { ...own, proposal: article.uri });
}

function folderScope({ articles, annotations }: Found, isMeant: IsMeant): ExportScope {
  const meant = articles
    .map(({ claims, ...article }) => ({
      ...article,
      claims: claims.filter(({ annotation }) => isMeant(article.id, annotation)),
    }))
    .filter(({ claims }) => claims.length > 0);
  const corrections = annotations.filter(
    ({ article, placed: { annotation } }) => !isClaim(annotation) && isMeant(article, annotation),
  );
  return {
    articles: meant,
    corrections: corrections.length,
    isAll: false,
    known: new Set(articles.map(({ id }) => id)),
    proposal: folderProposal(meant),
  };
}

async function pickScope(whole: ExportScope, article: ExportScope): Promise<ExportScope | undefined> {
  const { l10n } = vscode;
  const described = ({ articles }: ExportScope): string => {
    const claims = articles.reduce((sum, each) => sum + each.claims.length, 0);
    return claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', countHere(claims));
  };
  const items = [
    {
      scope: whole,
      label: l10n.t('All claims of the folder'),
      iconPath: new vscode.ThemeIcon('folder'),
      description: described(whole),
    },
    {
      scope: article,
      label: l10n.t('Claims of {0}', pickText(nameOf(article))),
      iconPath: new vscode.ThemeIcon('file-text'),
      description: described(article),
    },
  ];
  const title = l10n.t('Export Claims');
  return (await vscode.window.showQuickPick(items, { title, placeHolder: l10n.t('Which claims?') }))?.scope;
}

/** What lists call the article that the claims are of. */
function nameOf({ articles: [article] }: ExportScope): string {
  return article ? articleLabel(article.id, article, vscode.env.language) : '';
}

/** In the folder of the first article, called like it. */
function folderProposal(articles: readonly ArticleClaims[]): vscode.Uri {
  const first = vscode.Uri.parse(articles[0]?.id ?? 'file:///', true);
  const folder = vscode.workspace.getWorkspaceFolder(first);
  return folder ? vscode.Uri.joinPath(folder.uri, folder.name.replace(/[\\/:]/gu, '-')) : first;
}
