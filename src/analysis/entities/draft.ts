import type { Mention } from '../model';

/** A name that an article mentions, before it is known which others name the same thing. */
export interface NameMention extends Mention {
  /** The words as printed, white space as single spaces; where a person has taught the name of the thing, that. */
  readonly text: string;
  readonly taught: boolean;
  /** See `plainName`. */
  readonly plain: string;
  /** Number of its first token and of the token after it. */
  readonly from: number;
  readonly to: number;
}

/** Mentions that name one thing. */
export interface Cluster {
  readonly mentions: NameMention[];
  /** Whether the name by itself would be taken for somebody else's: the "Mrs Brook" of an article about Ivo Brook. */
  readonly needsTitle?: boolean;
}

/**
 * The fullest of some names: the first that was taught, else as printed the one with most words, then the one not all in capitals, then the longest,
 * then the first. Empty without names.
 */
export function fullestName(mentions: readonly NameMention[]): string {
  let best: NameMention | undefined;
  for (const mention of mentions) if (!best || fullness(mention) > fullness(best)) best = mention;
  return best?.text ?? '';
}

function fullness({ plain, text, taught }: NameMention): number {
  if (taught) return Infinity;
  const words = plain.split(' ').length;
  const shouted = text.length > 4 && text === text.toUpperCase() ? 0 : 1;
  return words * 1000 + shouted * 500 + Math.min(plain.length, 400);
}

/** Groups mentions by a string, in the order of first appearance. */
export function groupBy(mentions: readonly NameMention[], key: (mention: NameMention) => string): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const name = key(mention);
    const cluster = clusters.get(name);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(name, { mentions: [mention] });
  }
  return [...clusters.values()];
}
