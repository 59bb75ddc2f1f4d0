import type { Article } from '../../text/article';
import { overlaps, type Span } from '../../text/span';
import type { TokenizedText } from '../../text/tokens';
import { mendBounds } from './bounds';
import { spreadNames } from './consistency';
import { decodeNames } from './decode';
import { addListedNames } from './listedNames';
import type { NameModel } from './nameModel';
import type { RecognizedName } from './nameRange';

/**
 * The names in an article, in order, without overlap. Without a model only what the word lists give: groups and well-known names of several words.
 * Linear in the length of the text.
 * @param ignore stretches in which nothing is a name: page furniture, say. In order, without overlap.
 */
export function recognizeNames(
  article: Article,
  tokenized: TokenizedText,
  model: NameModel | undefined,
  ignore: readonly Span[] = [],
): RecognizedName[] {
  const { tokens } = tokenized;
  const decoded = model ? spreadNames(tokenized, mendBounds(tokens, decodeNames(tokenized, model))) : [];
  const names: RecognizedName[] = [];
  let next = 0;
  for (const { kind, from, to } of addListedNames(tokens, decoded)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last || last.end > article.text.length) continue;
    const name = { kind, start: first.start, end: last.end };
    while (next < ignore.length && (ignore[next]?.end ?? 0) <= name.start) next++;
    const hidden = ignore[next];
    if (!hidden || !overlaps(hidden, name)) names.push(name);
  }
  return names;
}
