import * as vscode from 'vscode';
import type { Place } from '../../corpus/model';
import type { Span } from '../../text/span';
import type { ArticleView } from '../../worker/analyst';
import { presentText } from '../session/articleFiles';
import { mentionsElsewhere, tellCut, type MentionsElsewhere } from './mentionsElsewhere';
import type { Notice } from '../host/notice';
import { rangeOf, rangesIn, spanAt } from '../host/positions';
import { articleSelector } from '../host/selector';
import type { Session } from '../session/session';
import { carriedElsewhere, entityAt, quoteAt } from '../place/underCaret';

/**
 * “Find All References” on a name: its mentions here and in the other articles; on a quote: every place that carries
 * it. A name inside a quote counts as a name.
 */
export function registerReferences(session: Session, notice: Notice): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, _context, token) {
      const view = await session.settled(document, token);
      if (!view) return undefined;
      const { here, there } = await occurrences(session, view, spanAt(document, position), token);
      const own = here.map((span) => new vscode.Location(document.uri, rangeOf(document, span)));
      const others = await locationsOf(there.places, token);
      tellCut(there, notice);
      return [...own, ...others];
    },
  });
}

interface Occurrences {
  readonly here: readonly Span[];
  readonly there: MentionsElsewhere;
}

async function occurrences(
  session: Session,
  view: ArticleView,
  caret: Span,
  token: vscode.CancellationToken,
): Promise<Occurrences> {
  const entity = entityAt(view, caret);
  if (entity) return { here: entity.mentions, there: await mentionsElsewhere(session, view, entity, token) };
  const quote = quoteAt(view, caret);
  if (!quote) return { here: [], there: { places: [] } };
  return { here: [quote], there: { places: carriedElsewhere(view, quote).map(({ match }) => match.there) } };
}

/** Lines and columns of places in other articles, open or not. Articles that cannot be read are left out. */
export async function locationsOf(
  places: readonly Place[],
  token?: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const byArticle = new Map<string, Span[]>();
  for (const { article, span } of places) {
    const spans = byArticle.get(article);
    if (spans) spans.push(span);
    else byArticle.set(article, [span]);
  }
  const locations: vscode.Location[] = [];
  for (const [article, spans] of byArticle) {
    if (token?.isCancellationRequested) break;
    const uri = vscode.Uri.parse(article, true);
    const text = await presentText(uri);
    if (text === undefined) continue;
    locations.push(...rangesIn(text, spans).map((range) => new vscode.Location(uri, range)));
  }
  return locations;
}
