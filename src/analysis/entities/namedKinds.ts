import type { EntityKind } from '../model';

const named = new Set<EntityKind>(['person', 'organization', 'place', 'group']);

/** Whether what is of this kind bears a name: all but dates and amounts. */
export function isNamedKind(kind: EntityKind): boolean {
  return named.has(kind);
}
