import type { Article } from '../../text/article';
import { overlaps, type Span } from '../../text/span';
import type { TokenizedText } from '../../text/tokens';
import { mendBounds, withGeneration } from './bounds';
import { spreadNames } from './consistency';
import { partedCouples } from './couples';
import { withCourts } from './courts';
import { decodeNames } from './decode';
import { withoutEpithets } from './epithets';
import { addListedNames } from './listedNames';
import type { NameModel } from './nameModel';
import type { NameRange, RecognizedName } from './nameRange';
import { withoutOpeners } from './openers';
import { partedNames } from './partedNames';
import type { TaughtNames } from './taughtNames';
import { teachNames } from './teachNames';

/**
 * The names in an article, in order, without overlap. Without a model only what the word lists give (groups and
 * well-known names of several words) and what is taught. Linear in the length of the text.
 * @param ignore stretches in which nothing is a name: page furniture, say. In order, without overlap.
 */
export function recognizeNames(
  article: Article,
  tokenized: TokenizedText,
  model: NameModel | undefined,
  ignore: readonly Span[] = [],
  taught?: TaughtNames,
): RecognizedName[] {
  const { tokens } = tokenized;
  const names: RecognizedName[] = [];
  let next = 0;
  for (const { kind, from, to, name: called } of rangesOf(tokenized, model, taught)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || last.end > article.text.length) continue;
    const name = {
      kind,
      start: first.start,
      end: last.end,
      ...(called === undefined ? {} : { name: called }),
    };
    while (next < ignore.length && (ignore[next]?.end ?? 0) <= name.start) next++;
    const hidden = ignore[next];
    if (!hidden || !overlaps(hidden, name)) names.push(name);
  }
  return names;
}

/** Taught names come before the spreading, so that their last names are found too, and once more at the end: they win. */
function rangesOf(
  tokenized: TokenizedText,
  model: NameModel | undefined,
  taught: TaughtNames | undefined,
): NameRange[] {
  const { tokens } = tokenized;
  const decoded = model
    ? withoutEpithets(
        tokens,
        withoutOpeners(
          tokens,
          mendBounds(
            tokens,
            withCourts(tokens, partedNames(tokens, partedCouples(tokens, decodeNames(tokenized, model)))),
          ),
        ),
      )
    : [];
  if (!taught) {
    return addListedNames(tokens, model ? withGeneration(tokens, spreadNames(tokenized, decoded)) : []);
  }
  const spread = withGeneration(tokens, spreadNames(tokenized, teachNames(tokens, decoded, taught)));
  return teachNames(tokens, addListedNames(tokens, spread), taught);
}
