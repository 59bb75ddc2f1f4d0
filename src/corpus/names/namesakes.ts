import type { Entity } from '../../analysis/model';
import { identityOf } from './identity';
import type { NamedElsewhere } from '../listings';
import type { Reading } from '../reading';
import { mayBeOne, mayBeTwo } from './samePerson';

/** People in more other articles than this are known to everybody: one of that name, and no article is opened for them. */
const fewArticles = 12;

/**
 * Counts of an article's entities without the articles where a person's name is somebody else's (see `mayBeOne`).
 * @param counts parallel to the article's entities.
 * @param naming the articles that name an entity, the article itself among them.
 */
export function withoutNamesakes(
  here: Reading,
  counts: readonly NamedElsewhere[],
  naming: (entity: Entity) => readonly Reading[],
): NamedElsewhere[] {
  const { entities } = here.analysis;
  return counts.map((count, i) => {
    const entity = entities[i];
    if (!entity || count.articles === 0 || count.articles > fewArticles || !mayBeTwo(entity)) return count;
    const identity = identityOf(entity);
    let { articles, mentions } = count;
    for (const there of naming(entity)) {
      if (there.article.id === here.article.id) continue;
      const others = there.analysis.entities.filter((other) => identityOf(other) === identity);
      if (others.length === 0 || others.some((other) => mayBeOne(entity, here, other, there))) continue;
      articles--;
      mentions -= others.flatMap((other) => other.mentions).filter(({ form }) => form === 'name').length;
    }
    return { articles, mentions };
  });
}
