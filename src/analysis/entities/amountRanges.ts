import type { Token, TokenizedText, TokenRange } from '../../text/tokens';
import type { EntityKind } from '../model';
import type { RecognizedName } from '../names/nameRange';
import { withBound } from './amountBounds';
import { countedEnd } from './countedNouns';
import { joinedEntity, withOld } from './joinedEntities';
import { isLabel, isOfAdjective, isPartOfName } from './labels';
import { markNames } from './namedTokens';
import { touches, wordsIn } from './tokenWords';

/** An amount as a range of token numbers. */
export interface AmountRange extends TokenRange {
  readonly kind: EntityKind;
}

const kinds = new Map<string, EntityKind>([
  ['DATE', 'date'],
  ['TIME', 'time'],
  ['DURATION', 'duration'],
  ['MONEY', 'money'],
  ['PERCENT', 'percent'],
  ['CARDINAL', 'quantity'],
]);

/** Amounts in order, without overlap: wink-nlp's, joined where it cuts, widened by bounds and units, the false ones left out. */
export function readAmounts(tokenized: TokenizedText, names: readonly RecognizedName[]): AmountRange[] {
  const { tokens, entities } = tokenized;
  const named = markNames(tokens, names);
  const amounts: AmountRange[] = [];
  const sentenceEnds = readSentenceEnds(tokenized);
  let done = 0;
  for (let e = 0; e < entities.length; e++) {
    const entity = entities[e];
    if (!entity || entity.from < done) continue;
    const joined = joinedEntity(tokens, entities, e);
    done = joined.to;
    const kind = kinds.get(joined.type);
    if (!kind || isPartOfName(tokens, named, joined)) continue;
    const limit = sentenceEnds[joined.from] ?? tokens.length;
    const amount = complete(tokens, named, { kind, from: joined.from, to: joined.to }, limit);
    if (!amount) continue;
    const from = withBound(tokens, amount.from, amounts.at(-1)?.to ?? 0);
    amounts.push({ ...amount, from });
    done = amount.to;
  }
  return amounts;
}

/** For each token the end of its sentence. */
function readSentenceEnds({ tokens, sentences }: TokenizedText): Int32Array {
  const ends = new Int32Array(tokens.length);
  for (const { from, to } of sentences) ends.fill(to, from, to);
  return ends;
}

const currency = /^(?:[$€£¥₹₽₩₪₦]|(?:US|A|C|HK|NZ|S)\$|Rs\.?|USD|EUR|GBP)$/;
const magnitude = /^(?:k|m|mn|bn|b|tn|million|billion|trillion|thousand|crore|lakh)$/i;
const money =
  /^(?:dollars?|euros?|pounds?|yen|yuan|rupees?|rubles?|roubles?|cents?|francs?|pesos?|shekels?|lira|dinars?|dirhams?|riyals?|won|naira|rand)$/i;
const percent = /^(?:%|percent|pct|per-cent)$/i;

/** An amount with its unit or what it counts; `undefined` if it says nothing by itself. */
function complete(
  tokens: readonly Token[],
  named: Uint8Array,
  amount: AmountRange,
  limit: number,
): AmountRange | undefined {
  const { kind } = amount;
  const { from } = amount;
  let { to } = amount;
  if (kind === 'date') return amount;
  if (kind === 'time') return /\d|noon|midnight/i.test(wordsIn(tokens, amount)) ? amount : undefined;
  if (kind === 'duration')
    return saysHowLong(tokens, amount) ? { ...amount, to: withOld(tokens, to) } : undefined;
  if (kind === 'percent') return amount;
  if (to < limit && touches(tokens[to - 1], tokens[to]) && magnitude.test(tokens[to]?.text ?? '')) to++;
  else if (to < limit && /^(?:million|billion|trillion|crore|lakh)$/i.test(tokens[to]?.text ?? '')) to++;
  if (kind === 'money') return { kind, from, to };
  if (isOfAdjective(tokens, to)) return undefined;
  if (currency.test(tokens[from - 1]?.text ?? '')) return { kind: 'money', from: from - 1, to };
  if (to < limit && percent.test(tokens[to]?.text ?? '')) return { kind: 'percent', from, to: to + 1 };
  if (to < limit && money.test(tokens[to]?.text ?? '')) return { kind: 'money', from, to: to + 1 };
  const counted = countedEnd(tokens, named, to, limit);
  if (counted > to) return { kind, from, to: counted };
  if (isYear(tokens, { from, to })) return { kind: 'date', from, to };
  if (/^(?:one|another)$/i.test(wordsIn(tokens, { from, to }))) return undefined;
  return isLabel(tokens, named, { from, to }) ? undefined : { kind, from, to };
}

/** Bare "days" and "year" are no durations, "three days", "coming weeks" and "since Friday" are. */
function saysHowLong(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from > 1 || /\d/.test(tokens[from]?.text ?? '');
}

function isYear(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 1 && /^(?:1[5-9]|20)\d\d$/.test(tokens[from]?.text ?? '');
}
