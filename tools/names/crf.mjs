// Training of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by AdaGrad (Duchi, Hazan,
// Singer 2011) on one sentence at a time, weights averaged over the second half of the epochs.
import { makeRandom, shuffle } from './random.mjs';

/**
 * @param core the product's code (labels and which may follow which)
 * @param examples sentences `{offsets, rows, labels, weight}`: rows of token i are `rows[offsets[i] .. offsets[i+1])`
 * @param featureCount number of rows
 * @returns {{weights: Float32Array, transitions: Float32Array}}
 */
export function trainCrf(
  core,
  examples,
  featureCount,
  { epochs, seed = 1, rate = 0.1, decay = 1e-6, log = () => {} },
) {
  const L = core.labelCount;
  const allowed = Uint8Array.from({ length: L * L }, (_, i) =>
    core.mayFollow(Math.floor(i / L), i % L) ? 1 : 0,
  );
  const begin = Uint8Array.from({ length: L }, (_, label) => (core.mayBegin(label) ? 1 : 0));
  const end = Uint8Array.from({ length: L }, (_, label) => (core.mayEnd(label) ? 1 : 0));
  const W = new Float32Array(featureCount * L);
  const G = new Float32Array(featureCount * L).fill(1e-3);
  const T = new Float32Array(L * L);
  const GT = new Float32Array(L * L).fill(1e-3);
  const sumW = new Float32Array(W.length);
  const sumT = new Float32Array(L * L);
  let summed = 0;

  let room = 0;
  let scores, potentials, forward, backward;
  const makeRoom = (n) => {
    if (n <= room) return;
    room = n * 2;
    scores = new Float64Array(room * L);
    potentials = new Float64Array(room * L);
    forward = new Float64Array(room * L);
    backward = new Float64Array(room * L);
  };
  const expT = new Float64Array(L * L);
  const gradient = new Float64Array(L);
  const pairs = new Float64Array(L * L);

  const random = makeRandom(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const index of order) likelihood += step(examples[index]);
    if (epoch >= Math.floor(epochs / 2)) {
      summed++;
      for (let i = 0; i < W.length; i++) sumW[i] += W[i];
      for (let i = 0; i < T.length; i++) sumT[i] += T[i];
    }
    log(epoch, likelihood);
  }
  for (let i = 0; i < W.length; i++) sumW[i] /= summed;
  for (let i = 0; i < T.length; i++) sumT[i] /= summed;
  return { weights: sumW, transitions: sumT };

  /** One step on one sentence; its log likelihood before the step. */
  function step({ offsets, rows, labels, weight = 1 }) {
    const n = labels.length;
    makeRoom(n);
    scores.fill(0, 0, n * L);
    for (let i = 0; i < n; i++) {
      const b = i * L;
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        const o = rows[k] * L;
        for (let y = 0; y < L; y++) scores[b + y] += W[o + y];
      }
    }
    const logZ = sumUp(n);
    let gold = 0;
    for (let i = 0; i < n; i++) {
      const b = i * L;
      gold += scores[b + labels[i]];
      let z = 0;
      for (let y = 0; y < L; y++) z += gradient[y] = forward[b + y] * backward[b + y];
      let largest = 0;
      for (let y = 0; y < L; y++) {
        gradient[y] = weight * ((y === labels[i] ? 1 : 0) - gradient[y] / z);
        largest = Math.max(largest, Math.abs(gradient[y]));
      }
      if (largest > 1e-3) learn(offsets[i], offsets[i + 1], rows);
      if (i > 0) gold += learnTransition(i, labels[i - 1], labels[i], weight);
    }
    return gold - logZ;
  }

  function learn(from, to, rows) {
    for (let k = from; k < to; k++) {
      const o = rows[k] * L;
      for (let y = 0; y < L; y++) {
        const g = gradient[y] - decay * W[o + y];
        if (g > -1e-4 && g < 1e-4) continue;
        G[o + y] += g * g;
        W[o + y] += (rate * g) / Math.sqrt(G[o + y]);
      }
    }
  }

  function learnTransition(i, before, label, weight) {
    const b = i * L;
    let z = 0;
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) {
        z += pairs[x * L + y] = forward[b - L + x] * expT[x * L + y] * potentials[b + y] * backward[b + y];
      }
    }
    const score = T[before * L + label];
    for (let u = 0; u < L * L; u++) {
      if (!allowed[u]) continue;
      const g = weight * ((u === before * L + label ? 1 : 0) - pairs[u] / z) - decay * T[u];
      if (g > -1e-4 && g < 1e-4) continue;
      GT[u] += g * g;
      T[u] += (rate * g) / Math.sqrt(GT[u]);
    }
    return score;
  }

  /** Forward and backward sums, scaled token by token; the log of the partition function. */
  function sumUp(n) {
    for (let u = 0; u < L * L; u++) expT[u] = allowed[u] ? Math.exp(T[u]) : 0;
    let logZ = 0;
    for (let i = 0; i < n; i++) {
      const b = i * L;
      let top = -Infinity;
      for (let y = 0; y < L; y++) top = Math.max(top, scores[b + y]);
      logZ += top;
      for (let y = 0; y < L; y++) potentials[b + y] = Math.exp(scores[b + y] - top);
      let z = 0;
      for (let y = 0; y < L; y++) {
        let sum = i === 0 ? begin[y] : 0;
        if (i > 0) for (let x = 0; x < L; x++) sum += forward[b - L + x] * expT[x * L + y];
        if (i === n - 1 && !end[y]) sum = 0;
        z += forward[b + y] = sum * potentials[b + y];
      }
      for (let y = 0; y < L; y++) forward[b + y] /= z;
      logZ += Math.log(z);
    }
    backward.fill(1, (n - 1) * L, n * L);
    for (let y = 0; y < L; y++) if (!end[y]) backward[(n - 1) * L + y] = 0;
    for (let i = n - 2; i >= 0; i--) {
      const b = i * L;
      let top = 0;
      for (let x = 0; x < L; x++) {
        let sum = 0;
        for (let y = 0; y < L; y++) sum += expT[x * L + y] * potentials[b + L + y] * backward[b + L + y];
        backward[b + x] = sum;
        top = Math.max(top, sum);
      }
      for (let x = 0; x < L; x++) backward[b + x] /= top;
    }
    return logZ;
  }
}
