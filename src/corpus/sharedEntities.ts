import type { Entity } from '../analysis/model';
import { textOf } from '../text/span';
import { identityOf, isNamed } from './identity';
import type { Place, SharedEntity } from './model';
import type { Reading } from './reading';
import { mayBeOne } from './samePerson';

/**
 * The entities that two articles name, those mentioned most in both first. Amounts are left out, and people of one name
 * who are two (see `mayBeOne`).
 */
export function sharedEntities(here: Reading, there: Reading): SharedEntity[] {
  const others = new Map(
    there.analysis.entities.filter(isNamed).map((entity) => [identityOf(entity), entity]),
  );
  return here.analysis.entities
    .filter(isNamed)
    .flatMap((entity) => {
      const other = others.get(identityOf(entity));
      if (!other || !mayBeOne(entity, here, other, there)) return [];
      return [
        {
          kind: entity.kind,
          name: fuller(entity.name, other.name),
          here: placesOf(here, entity),
          there: placesOf(there, other),
        },
      ];
    })
    .sort((a, b) => b.here.length + b.there.length - a.here.length - a.there.length);
}

function fuller(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function placesOf({ article }: Reading, entity: Entity): Place[] {
  return entity.mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end }) => ({
      article: article.id,
      span: { start, end },
      text: textOf(article.text, { start, end }),
    }));
}
