import type { Entity, EntityKind } from '../analysis/model';

const named = new Set<EntityKind>(['person', 'organization', 'place', 'group']);

/** Whether an entity is somebody or something with a name, not an amount. */
export function isNamed(entity: Entity): boolean {
  return named.has(entity.kind);
}

/** What equal entities of different articles have in common: their kind and key. */
export function identityOf({ kind, key }: Entity): string {
  return `${kind} ${key}`;
}
