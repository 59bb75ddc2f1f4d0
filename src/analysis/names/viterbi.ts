import { labelCount, mayBegin, mayEnd, mayFollow, outside } from './nameLabels';

const never = -1e9;

/** Score of a token that is outside of every name, whatever its other scores are: more than all of them together. */
export const surelyOutside = 1 << 16;

/** For each label those that may stand before it. */
const predecessors = Array.from({ length: labelCount }, (_, next) =>
  Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayFollow(label, next)),
);

/**
 * The best sequence of labels that is a valid one (Viterbi): for each token its label.
 * @param scores `labelCount` for each token.
 * @param transitions score of label b after label a at `a * labelCount + b`.
 */
export function bestLabels(
  scores: ArrayLike<number>,
  count: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const labels = new Uint8Array(count);
  if (count === 0) return labels;
  const from = new Uint8Array(count * labelCount);
  let best = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++)
    best[label] = mayBegin(label) ? (scores[label] ?? 0) : never;
  for (let i = 1; i < count; i++) {
    next.fill(never);
    const labelsHere = (scores[i * labelCount + outside] ?? 0) < surelyOutside ? labelCount : outside + 1;
    for (let label = 0; label < labelsHere; label++) {
      let top = never * 2;
      let before = 0;
      for (const candidate of predecessors[label] ?? []) {
        const score = (best[candidate] ?? 0) + (transitions[candidate * labelCount + label] ?? 0);
        if (score > top) {
          top = score;
          before = candidate;
        }
      }
      next[label] = top + (scores[i * labelCount + label] ?? 0);
      from[i * labelCount + label] = before;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let last = 1; last < labelCount; last++) {
    if (mayEnd(last) && (best[last] ?? 0) > (best[label] ?? 0)) label = last;
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * labelCount + label] ?? 0;
  }
  return labels;
}
