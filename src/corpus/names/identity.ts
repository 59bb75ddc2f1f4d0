import { isNamedKind } from '../../analysis/entities/namedKinds';
import type { Entity } from '../../analysis/model';

/** Whether an entity is somebody or something with a name, not an amount. */
export function isNamed({ kind }: Entity): boolean {
  return isNamedKind(kind);
}

/** What equal entities of different articles have in common: their kind and key. */
export function identityOf({ kind, key }: Entity): string {
  return `${kind} ${key}`;
}
