import type { Article } from '../../text/article';
import { overlaps, type Span } from '../../text/span';
import type { TokenizedText } from '../../text/tokens';
import type { Entity, EntityKind } from '../model';
import type { RecognizedName } from '../names/nameRange';
import { readAmounts } from './amountRanges';

/**
 * The dates, times, durations, sums of money, percentages and quantities of an article, by first mention. A quantity
 * has what it counts and its bound: "nearly 5,000 U.S. troops". Amounts in the same words are one entity, and so are
 * "$5.7 billion" and "$5.7bn".
 * @param names as `recognizeNames` gives them: a number that is part of a name is no amount.
 * @param ignore stretches in which nothing is an amount, in order.
 */
export function amountsOf(
  article: Article,
  tokenized: TokenizedText,
  names: readonly RecognizedName[],
  ignore: readonly Span[] = [],
): Entity[] {
  const { tokens } = tokenized;
  const ofItems = itemNumbers(article);
  const entities = new Map<string, Entity & { readonly mentions: Entity['mentions'][number][] }>();
  let next = 0;
  for (const { kind, from, to } of readAmounts(tokenized, names)) {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    while (next < ignore.length && (ignore[next]?.end ?? 0) <= span.start) next++;
    const hidden = ignore[next];
    if ((hidden && overlaps(hidden, span)) || ofItems.has(span.start)) continue;
    const name = article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const key = amountKey(kind, name);
    const mention = { form: 'name' as const, ...span };
    const known = entities.get(`${kind} ${key}`);
    if (known) known.mentions.push(mention);
    else
      entities.set(`${kind} ${key}`, {
        kind: kind satisfies EntityKind,
        name,
        key,
        mentions: [mention],
        roles: [],
      });
  }
  return [...entities.values()];
}

/** The short forms of the scales of sums: "$5.7bn", "€3m"; of other amounts "m" and "k" may be metres and kilometres. */
const scales = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
  ['tn', 'trillion'],
]);
const shortScale = /(?<=\d)\s?(k|mn?|bn?|tn)(?![\p{L}\d])/gu;
const wordForPercent = /\s?(?:%|per[ -]?cent|pct)(?!\p{L})/gu;

/** Lower case, without the separators of thousands, with scales and shares in one form: "nearly 5000 us troops". */
function amountKey(kind: EntityKind, name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/[‐-–]/g, '-');
  if (kind === 'money')
    return plain.replace(shortScale, (_, scale: string) => ` ${scales.get(scale) ?? scale}`);
  return kind === 'percent' ? plain.replace(wordForPercent, ' percent') : plain;
}

const itemNumber = /^\d{1,2}[.)]\s/;

/** Where numbers stand that only count the items of a list: "2. We go." */
function itemNumbers({ text, paragraphs }: Article): ReadonlySet<number> {
  const starts = paragraphs.map(({ start }) => start);
  return new Set(starts.filter((start) => itemNumber.test(text.slice(start, start + 4))));
}
