import { isObject, listOf, stringOf, type JsonObject } from './json';
import type { CodePointRange, Lookalikes, Target } from './model';

/** Our own property of a target's state: which version of the text it was made on. */
const fingerprintKey = 'verbatim:fingerprint';
const lookalikesKey = 'verbatim:lookalikes';
const stateType = 'verbatim:TextState';

/**
 * The quoted text that the `target` of a W3C Web Annotation selects: its first TextQuoteSelector, with the
 * TextPositionSelector beside it. `undefined` if there is none, or it quotes nothing.
 */
export function readTarget(target: unknown): Target | undefined {
  const resource = listOf(target).find((one) => quoteOf(one) !== undefined);
  const quote = quoteOf(resource);
  if (!isObject(resource) || !quote) return undefined;
  const position = readPosition(
    selectorsOf(resource).find((selector) => isSelector(selector, 'TextPositionSelector')),
  );
  const state = listOf(resource.state).find((one) => isObject(one) && fingerprintKey in one);
  const { [fingerprintKey]: version, [lookalikesKey]: counts } = isObject(state) ? state : {};
  const lookalikes = readLookalikes(counts);
  return {
    exact: stringOf(quote.exact) ?? '',
    prefix: stringOf(quote.prefix) ?? '',
    suffix: stringOf(quote.suffix) ?? '',
    ...(position ? { position } : {}),
    ...(typeof version === 'string' ? { fingerprint: version } : {}),
    ...(lookalikes ? { lookalikes } : {}),
  };
}

/**
 * The `target` of a W3C Web Annotation. Other targets, selectors, states and fields of `previous` are kept; its
 * `source` follows the article unless it is an absolute IRI.
 */
export function writeTarget(target: Target, source: string, previous: unknown): unknown {
  const resources = listOf(previous);
  const index = resources.findIndex((one) => quoteOf(one) !== undefined);
  const resource = resources[index];
  const written = writeResource(target, source, isObject(resource) ? resource : {});
  if (resources.length <= 1) return written;
  return resources.map((other, i) => (i === index ? written : other));
}

/** Whether an IRI stands for itself wherever the sidecar is. */
export function isAbsolute(iri: unknown): boolean {
  return typeof iri === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(iri);
}

function writeResource(target: Target, source: string, previous: JsonObject): JsonObject {
  const { exact, prefix, suffix, position, fingerprint, lookalikes } = target;
  const selectors = selectorsOf(previous);
  const quote = quoteOf(previous) ?? { type: 'TextQuoteSelector' };
  const oldPosition = selectors.find((selector) => isSelector(selector, 'TextPositionSelector'));
  const others = selectors.filter((selector) => selector !== quote && selector !== oldPosition);
  const newPosition = position && { ...(oldPosition ?? { type: 'TextPositionSelector' }), ...position };
  const states = listOf(previous.state).filter((state) => !(isObject(state) && fingerprintKey in state));
  if (fingerprint !== undefined) {
    states.push({
      type: stateType,
      [fingerprintKey]: fingerprint,
      ...(lookalikes ? { [lookalikesKey]: lookalikes } : {}),
    });
  }
  const written: Record<string, unknown> = {
    type: previous.type ?? 'SpecificResource',
    source: isAbsolute(previous.source) || isObject(previous.source) ? previous.source : source,
    selector: [{ ...quote, exact, prefix, suffix }, ...(newPosition ? [newPosition] : []), ...others],
    ...(states.length === 0 ? {} : { state: states.length === 1 ? states[0] : states }),
  };
  const kept = Object.entries(previous).filter(([key]) => !(key in written) && key !== 'state');
  return Object.fromEntries([...Object.entries(written), ...kept]);
}

function selectorsOf(resource: JsonObject): unknown[] {
  return [...listOf(resource.selector)];
}

function isSelector(selector: unknown, type: string): selector is JsonObject {
  return isObject(selector) && listOf(selector.type).includes(type);
}

function quoteOf(resource: unknown): JsonObject | undefined {
  if (!isObject(resource)) return undefined;
  return selectorsOf(resource).find(
    (selector): selector is JsonObject =>
      isSelector(selector, 'TextQuoteSelector') &&
      typeof selector.exact === 'string' &&
      selector.exact !== '',
  );
}

function readPosition(selector: unknown): CodePointRange | undefined {
  if (!isObject(selector)) return undefined;
  const { start, end } = selector;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end
    ? { start, end }
    : undefined;
}

function readLookalikes(value: unknown): Lookalikes | undefined {
  if (!isObject(value)) return undefined;
  const { places, index, twins } = value;
  const counts = [places, index, twins].every((count) => Number.isInteger(count));
  return counts ? ({ places, index, twins } as Lookalikes) : undefined;
}
