import type { Token, WinkEntity } from '../../text/tokens';
import { touches } from './tokenWords';

const isRange = /^(?:to|and|-|–|—|or)$/;

/** An entity of wink-nlp's with those after it that it cuts off: "Monday" "night", "5,000" to "6,000", "30" - "year". */
export function joinedEntity(
  tokens: readonly Token[],
  entities: readonly WinkEntity[],
  at: number,
): WinkEntity {
  let whole = entities[at];
  if (!whole) throw new RangeError(`no entity ${at} of ${entities.length}`);
  for (let next = entities[at + 1], k = at + 1; next; next = entities[++k]) {
    const between = tokens[whole.to]?.text ?? '';
    if (next.from === whole.to) {
      if (whole.type === 'DATE' && next.type === 'TIME') whole = { ...whole, to: next.to };
      else if (
        whole.type === 'CARDINAL' &&
        next.type === 'TIME' &&
        touches(tokens[whole.to - 1], tokens[next.from])
      ) {
        whole = { type: 'TIME', from: whole.from, to: next.to };
      } else return whole;
    } else if (
      next.from === whole.to + 1 &&
      between === '-' &&
      next.type === 'DURATION' &&
      whole.type === 'CARDINAL'
    ) {
      whole = { type: 'DURATION', from: whole.from, to: withOld(tokens, next.to) };
    } else if (next.from === whole.to + 1 && isRange.test(between) && isOneRange(tokens, whole, next)) {
      whole = { type: next.type, from: whole.from, to: next.to };
    } else return whole;
  }
  return whole;
}

/** Where a duration that ends before `to` ends with "old": "year-old". */
export function withOld(tokens: readonly Token[], to: number): number {
  return tokens[to]?.text === '-' && /^olds?$/i.test(tokens[to + 1]?.text ?? '') ? to + 2 : to;
}

function isOneRange(tokens: readonly Token[], a: WinkEntity, b: WinkEntity): boolean {
  if (a.type !== 'CARDINAL' || !/^(?:CARDINAL|PERCENT|MONEY)$/.test(b.type)) return false;
  const between = tokens[a.to]?.text ?? '';
  if (between === 'and' || between === 'or')
    return /^between$/i.test(tokens[a.from - 1]?.text ?? '') || between === 'or';
  return true;
}
