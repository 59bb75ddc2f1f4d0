import type { ArticleMatches, SharedEntity } from '../corpus/model';
import type { ArticleView } from './analyst';

/** Nobody reads on after so many articles... */
const mostArticles = 100;
/** ...or so many quotes and discrepancies, of one article or of all: about a megabyte, which crosses in some milliseconds. */
const mostOfOne = 300;
const mostOfAll = 1500;
const mostNames = 100;
const mostPlacesOfName = 30;

/**
 * As much of what an article shares as a view can show: the first articles, and of each the first quotes, discrepancies
 * and names, with how many of each, and how many places of a name, are left out.
 * @param leftOut so many more articles share a quote than are among the matches.
 */
export function cappedOthers(
  matches: readonly ArticleMatches[],
  leftOut = 0,
): Pick<ArticleView, 'others' | 'othersLeftOut'> {
  const others: ArticleMatches[] = [];
  let room = mostOfAll;
  for (const match of matches.slice(0, mostArticles)) {
    if (room <= 0) break;
    const capped = cap(match, Math.min(room, mostOfOne));
    room -= capped.quotes.length + capped.discrepancies.length;
    others.push(capped);
  }
  const left = matches.length - others.length + leftOut;
  return { others, ...(left > 0 ? { othersLeftOut: left } : {}) };
}

function cap(match: ArticleMatches, most: number): ArticleMatches {
  const discrepancies = match.discrepancies.slice(0, most);
  const quotes = match.quotes.slice(0, most);
  const entities = match.entities.slice(0, mostNames).map(capName);
  const left = match.quotes.length - quotes.length;
  const discrepanciesLeft = match.discrepancies.length - discrepancies.length;
  const entitiesLeft = match.entities.length - entities.length;
  return {
    ...match,
    discrepancies,
    quotes,
    entities,
    ...(discrepanciesLeft > 0 ? { discrepanciesLeftOut: discrepanciesLeft } : {}),
    ...(left > 0 ? { quotesLeftOut: left } : {}),
    ...(entitiesLeft > 0 ? { entitiesLeftOut: entitiesLeft } : {}),
  };
}

function capName(entity: SharedEntity): SharedEntity {
  const { here, there } = entity;
  const [hereLeft, thereLeft] = [here.length - mostPlacesOfName, there.length - mostPlacesOfName];
  return {
    ...entity,
    ...(hereLeft > 0 ? { here: here.slice(0, mostPlacesOfName), hereLeftOut: hereLeft } : {}),
    ...(thereLeft > 0 ? { there: there.slice(0, mostPlacesOfName), thereLeftOut: thereLeft } : {}),
  };
}
