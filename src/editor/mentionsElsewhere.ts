import * as vscode from 'vscode';
import type { Entity } from '../analysis/model';
import type { Place } from '../corpus/model';
import type { ArticleView } from '../worker/analyst';
import type { Session } from './session';

/** Of names that stand everywhere nobody looks through more. */
const mostListed = 500;

/**
 * Where other articles of the folder name an entity, by article, then position: those that share a quote with this one
 * as well as those that do not.
 */
export async function mentionsElsewhere(
  session: Session,
  view: ArticleView,
  entity: Entity,
  token?: vscode.CancellationToken,
): Promise<readonly Place[]> {
  const { kind, key } = entity;
  const asked = new AbortController();
  const canceled = token?.onCancellationRequested(() => asked.abort(new vscode.CancellationError()));
  try {
    const query = { article: view.id, kind, key, most: mostListed };
    const named = await session.analyst.mentions(query, asked.signal);
    const known = new Set(named.map(({ article }) => article));
    // there somebody may have another key: only the last name
    return [...named, ...sharedPlaces(view, entity).filter(({ article }) => !known.has(article))];
  } finally {
    canceled?.dispose();
  }
}

/** Its places in the articles that share a quote with this one. */
function sharedPlaces({ others }: ArticleView, entity: Entity): readonly Place[] {
  const starts = new Set(entity.mentions.map(({ start }) => start));
  return others.flatMap(({ entities }) =>
    entities
      .filter(({ kind, here }) => kind === entity.kind && here.some(({ span }) => starts.has(span.start)))
      .flatMap(({ there }) => there),
  );
}
