import type { Token } from '../../text/tokens';
import type { NameRange } from './nameRange';

/**
 * Names of two people joined by a hyphen as two: "the Vale-Brook talks", where the article names a Vale and a Brook apart,
 * and nobody of both names ("Ada Vale-Brook", "Ada Vale Brook"). All other names as they are.
 */
export function partedCouples(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const couples = names.filter((name) => joined(tokens, name));
  if (couples.length === 0) return [...names];
  const { words, pairs } = peopleOf(tokens, names);
  return names.flatMap((name) => {
    const couple = joined(tokens, name);
    if (!couple || !couple.every((word) => words.has(word)) || pairs.has(pairOf(couple))) return [name];
    return [
      { ...name, to: name.from + 1 },
      { ...name, from: name.to - 1 },
    ];
  });
}

/** The two words of a person's name that is nothing but them and a hyphen. */
function joined(tokens: readonly Token[], { kind, from, to }: NameRange): [string, string] | undefined {
  const [first, hyphen, second] = tokens.slice(from, to);
  if (kind !== 'person' || to - from !== 3 || !first || !second || hyphen?.text !== '-') return undefined;
  const glued = first.end === hyphen.start && hyphen.end === second.start;
  return glued ? [first.text, second.text] : undefined;
}

function pairOf([first, second]: readonly [string, string]): string {
  return `${first} ${second}`;
}

/** The words of people's names, and each two that stand beside one another in a longer one, with a hyphen or without. */
function peopleOf(
  tokens: readonly Token[],
  names: readonly NameRange[],
): { words: ReadonlySet<string>; pairs: ReadonlySet<string> } {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const name of names) {
    if (name.kind !== 'person' || joined(tokens, name)) continue;
    const own = tokens.slice(name.from, name.to).filter(({ text }) => text !== '-');
    own.forEach(({ text }, i) => {
      words.add(text);
      pairs.add(pairOf([own[i - 1]?.text ?? '', text]));
    });
  }
  return { words, pairs };
}
