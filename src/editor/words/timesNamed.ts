import type { SharedEntity } from '../../corpus/model';

/** How often two articles name an entity, with the places that are left out of a view. */
export function timesNamed({ here, there, hereLeftOut = 0, thereLeftOut = 0 }: SharedEntity): {
  readonly here: number;
  readonly there: number;
} {
  return { here: here.length + hereLeftOut, there: there.length + thereLeftOut };
}
