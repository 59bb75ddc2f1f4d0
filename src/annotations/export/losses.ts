import { listOf, type JsonObject } from '../json';
import type { Annotation } from '../model';
import type { ArticleClaims, ExportedClaim, Loss } from './model';

/** Fields of a W3C annotation that `Annotation` holds. */
const known = ['@context', 'id', 'type', 'motivation', 'creator', 'created', 'modified', 'body', 'target'];

/** What a format loses that tells tag, note, people and times of an annotation, and nothing else of it. */
export function lossesOfAnnotations(articles: readonly ArticleClaims[]): Loss[] {
  const all = claimsOf(articles);
  if (all.length === 0) return [];
  const foreign = all.filter(({ item, annotation }) => holdsMore(item, annotation)).length;
  return [{ kind: 'anchors' }, ...lossOf('foreign', foreign)];
}

/** A loss of so many; none for none. */
export function lossOf(kind: Exclude<Loss['kind'], 'anchors'>, count: number): Loss[] {
  return count > 0 ? [{ kind, count }] : [];
}

/** The claims of all articles. */
export function claimsOf(articles: readonly ArticleClaims[]): ExportedClaim[] {
  return articles.flatMap(({ claims }) => claims);
}

function holdsMore(item: JsonObject, { tag, note, speaker }: Annotation): boolean {
  const bodies = [tag, note, speaker].filter((each) => each !== undefined && each !== '').length;
  return (
    Object.keys(item).some((key) => !known.includes(key)) ||
    listOf(item.body).length > bodies ||
    listOf(item.target).length > 1
  );
}
