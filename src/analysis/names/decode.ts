import type { TokenizedText } from '../../text/tokens';
import { askedTokens } from './askedTokens';
import {
  kindOfLabel,
  labelCount,
  labelOf,
  nameKinds,
  outside,
  positions,
  type NameKind,
  type Position,
} from './nameLabels';
import { makeFeatureBuffer, readFeatureSource, readFeatures } from './nameFeatures';
import { addScores, weightUnit, type NameModel } from './nameModel';
import { bestLabels, surelyOutside } from './viterbi';

/** A name as a range of token numbers, half-open. */
export interface TokenName {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  /** How likely each of `nameKinds` is, given that this is a name: logarithms, at most 0. */
  readonly odds: readonly number[];
}

/** The names the model finds, in order, without overlap; none crosses a sentence's end. Linear time. */
export function decodeNames(tokenized: TokenizedText, model: NameModel): TokenName[] {
  const source = readFeatureSource(tokenized);
  const asked = askedTokens(source.words);
  const buffer = makeFeatureBuffer();
  const names: TokenName[] = [];
  for (const { from, to } of tokenized.sentences) {
    if (!asked.subarray(from, to).includes(1)) continue;
    const sentence = { from, to, buffer, ...source };
    const scores = new Int32Array((to - from) * labelCount);
    for (let i = from; i < to; i++) {
      if (asked[i]) {
        readFeatures(sentence, i);
        addScores(model, buffer, scores, (i - from) * labelCount);
      } else scores[(i - from) * labelCount + outside] = surelyOutside;
    }
    pushNames(bestLabels(scores, to - from, model.transitions), scores, model, from, names);
  }
  return names;
}

function pushNames(
  labels: Uint8Array,
  scores: Int32Array,
  model: NameModel,
  offset: number,
  names: TokenName[],
): void {
  let start = 0;
  labels.forEach((label, i) => {
    if (label === outside) return;
    const position = (label - 1) & 3;
    const kind = nameKinds[kindOfLabel(label)];
    if (position === positions.beginning || position === positions.unit) start = i;
    if (kind && (position === positions.last || position === positions.unit)) {
      const odds = oddsOf(labels, scores, model, start, i + 1);
      names.push({ kind, from: offset + start, to: offset + i + 1, odds });
    }
  });
}

/** The odds of the kinds by the scores of the tokens, each taken for the same part of a name of that kind. */
function oddsOf(
  labels: Uint8Array,
  scores: Int32Array,
  { transitions }: NameModel,
  from: number,
  to: number,
): number[] {
  const sums = nameKinds.map((_, kind) => {
    let sum = 0;
    let before = -1;
    for (let i = from; i < to; i++) {
      const label = labelOf(kind, (((labels[i] ?? 0) - 1) & 3) as Position);
      sum += scores[i * labelCount + label] ?? 0;
      if (before >= 0) sum += transitions[before * labelCount + label] ?? 0;
      before = label;
    }
    return sum * weightUnit;
  });
  const top = Math.max(...sums);
  const log = top + Math.log(sums.reduce((all, sum) => all + Math.exp(sum - top), 0));
  return sums.map((sum) => sum - log);
}
