import * as vscode from 'vscode';
import type { Entity } from '../../analysis/model';
import type { Place } from '../../corpus/model';
import type { ArticleView } from '../../worker/analyst';
import { countHere } from '../words/countHere';
import type { Notice } from '../host/notice';
import type { Session } from '../session/session';

/** Of names that stand everywhere nobody looks through more. */
const mostListed = 500;

/** Where other articles name an entity. */
export interface MentionsElsewhere {
  readonly places: readonly Place[];
  /** How many there are, where only the first are listed: for saying so. */
  readonly cutFrom?: number;
}

/**
 * Where other articles of the folder name an entity, by article, then position: those that share a quote with this one
 * as well as those that do not.
 */
export async function mentionsElsewhere(
  session: Session,
  view: ArticleView,
  entity: Entity,
  token?: vscode.CancellationToken,
): Promise<MentionsElsewhere> {
  const { kind, key } = entity;
  const asked = new AbortController();
  const canceled = token?.onCancellationRequested(() => asked.abort(new vscode.CancellationError()));
  try {
    const query = { article: view.id, kind, key, most: mostListed };
    const named = await session.analyst.mentions(query, asked.signal);
    const known = new Set(named.map(({ article }) => article));
    // there somebody may have another key: only the last name
    const places = [...named, ...sharedPlaces(view, entity).filter(({ article }) => !known.has(article))];
    const mentions = view.elsewhere[view.analysis.entities.indexOf(entity)]?.mentions ?? 0;
    const isCut = named.length >= mostListed && mentions > places.length;
    return { places, ...(isCut ? { cutFrom: mentions } : {}) };
  } finally {
    canceled?.dispose();
  }
}

/** Says that a list of mentions has only the first of them, if that is so. */
export function tellCut({ places, cutFrom }: MentionsElsewhere, notice: Notice): void {
  if (cutFrom === undefined) return;
  const numbers = [places.length, cutFrom].map(countHere);
  notice.say(vscode.l10n.t('The first {0} of {1} mentions', ...numbers));
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
