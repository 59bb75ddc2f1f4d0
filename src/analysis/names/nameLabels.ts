/** What the model tells apart. */
export const nameKinds = ['person', 'organization', 'place'] as const;

export type NameKind = (typeof nameKinds)[number];

/**
 * Labels of tokens, BILOU (Ratinov and Roth, CoNLL 2009): 0 outside a name, then for each kind, in the order of
 * `nameKinds`: beginning, inside, last, unit (a name of one token).
 */
export const labelCount = 1 + 4 * nameKinds.length;

export const outside = 0;
export const positions = { beginning: 0, inside: 1, last: 2, unit: 3 } as const;
export type Position = (typeof positions)[keyof typeof positions];

export function labelOf(kind: number, position: Position): number {
  return 1 + 4 * kind + position;
}

/** Number of the kind in `nameKinds`, -1 outside a name. */
export function kindOfLabel(label: number): number {
  return label === outside ? -1 : (label - 1) >> 2;
}

/** Whether a name goes on after this label. */
function isOpen(label: number): boolean {
  return label !== outside && ((label - 1) & 3) <= positions.inside;
}

/** Whether this label goes on with a name. */
function continues(label: number): boolean {
  const position = (label - 1) & 3;
  return label !== outside && (position === positions.inside || position === positions.last);
}

/** Whether a sentence may begin with the label. */
export function mayBegin(label: number): boolean {
  return !continues(label);
}

/** Whether a sentence may end with the label. */
export function mayEnd(label: number): boolean {
  return !isOpen(label);
}

/** Whether `next` may stand after `label`. */
export function mayFollow(label: number, next: number): boolean {
  if (isOpen(label) !== continues(next)) return false;
  return !isOpen(label) || kindOfLabel(label) === kindOfLabel(next);
}
