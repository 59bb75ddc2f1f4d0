import type { Nearness } from './likeness';

/** How near two accounts are. */
export interface Accounts {
  /** How near they are by their words, where dates do not tell. */
  readonly near: Nearness | undefined;
  readonly sameDay: boolean;
  /** They tell one story of one day: then less must be in common around two figures. */
  readonly close: boolean;
}
