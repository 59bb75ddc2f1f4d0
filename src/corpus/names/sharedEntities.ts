import { plainName } from '../../analysis/entities/nameForms';
import { isOfPeople } from '../../analysis/entities/peoples';
import type { Entity } from '../../analysis/model';
import { identityOf, isNamed } from './identity';
import type { Place, SharedEntity } from '../model';
import { spanPlace, type Reading } from '../reading';
import { mayBeOne } from './samePerson';

/**
 * The entities that two articles name, those mentioned most in both first. Amounts are left out, and people of one name
 * who are two (see `mayBeOne`). Somebody whom one article only calls by a last name is the only one of that name in the
 * other.
 */
export function sharedEntities(here: Reading, there: Reading): SharedEntity[] {
  const others = new Map(there.analysis.entities.filter(isNamed).map((each) => [identityOf(each), each]));
  const namesakes = byLastName(here, there);
  return here.analysis.entities
    .filter(isNamed)
    .flatMap((entity) => {
      const other = others.get(identityOf(entity)) ?? namesakes(entity);
      if (!other || !mayBeOne(entity, here, other, there)) return [];
      return [
        {
          kind: entity.kind,
          name: fuller(entity, other),
          here: placesOf(here, entity),
          there: placesOf(there, other),
        },
      ];
    })
    .sort((a, b) => b.here.length + b.there.length - a.here.length - a.there.length);
}

/** Where an article names an entity of another one by the same kind and key; nowhere if it is somebody else there. */
export function mentionsThere(entity: Entity, here: Reading, there: Reading): Place[] {
  return there.analysis.entities
    .filter((other) => identityOf(other) === identityOf(entity) && mayBeOne(entity, here, other, there))
    .flatMap((other) => placesOf(there, other));
}

/** Who of the other article may be somebody of this one, where exactly one of the two is named by a last name alone. */
function byLastName(here: Reading, there: Reading): (entity: Entity) => Entity | undefined {
  const [own, others] = [peopleByLastName(here), peopleByLastName(there)];
  return ({ kind, key }) => {
    if (kind !== 'person') return undefined;
    const name = lastWord(key);
    const [mine = [], theirs = []] = [own.get(name), others.get(name)];
    const [a, b] = [mine[0], theirs[0]];
    if (!a || !b || mine.length > 1 || theirs.length > 1) return undefined;
    return (a.key === name) === (b.key === name) ? undefined : b;
  };
}

function peopleByLastName({ analysis }: Reading): Map<string, Entity[]> {
  const people = new Map<string, Entity[]>();
  for (const entity of analysis.entities) {
    if (entity.kind !== 'person') continue;
    const name = lastWord(entity.key);
    const known = people.get(name);
    if (known) known.push(entity);
    else people.set(name, [entity]);
  }
  return people;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** The fuller of two names of one entity; of a people what its members are called. */
function fuller(a: Entity, b: Entity): string {
  const [members, ...others] = [a, b].filter(
    ({ kind, name }) => kind === 'group' && !isOfPeople(plainName(name)),
  );
  if (members && others.length === 0) return members.name;
  return b.name.length > a.name.length ? b.name : a.name;
}

function placesOf(reading: Reading, entity: Entity): Place[] {
  return entity.mentions.filter(({ form }) => form === 'name').map((mention) => spanPlace(reading, mention));
}
