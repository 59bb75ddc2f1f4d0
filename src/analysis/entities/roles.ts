import type { Article } from '../../text/article';
import { countWhile } from '../../text/countWhile';
import { compareSpans, overlaps } from '../../text/span';
import type { Token, TokenizedText, TokenRange } from '../../text/tokens';
import type { Entity, Role } from '../model';
import type { NameMention } from './draft';
import { isGoverned, roleAfter, roleBefore, roleInFront, type NamePlaces } from './rolePlaces';

/**
 * The offices an article gives a person, in its own words, in order, each wording once: before a name ("Iranian Gen."),
 * set off before it ("The chairman of the board, "), set off after it (", a Pentagon spokeswoman,"), or said of it ("was
 * the leader of..."). Only what stands in the name's own sentence counts.
 * @param persons where the names of persons begin and end.
 */
export function rolesOf(
  article: Article,
  { tokens, sentences }: TokenizedText,
  mentions: readonly NameMention[],
  persons: NamePlaces,
): Role[] {
  const roles: Role[] = [];
  for (const mention of mentions) {
    const sentence = sentenceAt(sentences, mention.from);
    if (!sentence) continue;
    const before = roleBefore(tokens, sentence, mention.from);
    add(before);
    add(roleInFront(tokens, sentence, before?.from ?? mention.from, persons));
    const governed = isGoverned(tokens, sentence, before?.from ?? mention.from);
    add(roleAfter(tokens, sentence, mention.to, governed, persons));
  }
  return roles.sort(compareSpans);

  function add(range: TokenRange | undefined): void {
    const role = range && toRole(article, tokens, range);
    if (!role || roles.some((other) => overlaps(other, role) || sameWords(other.text, role.text))) return;
    roles.push(role);
  }
}

function toRole({ text }: Article, tokens: readonly Token[], { from, to }: TokenRange): Role | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const { start } = first;
  const { end } = last;
  return { start, end, text: text.slice(start, end) };
}

function sameWords(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(role: string): string {
  return role
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/\./g, '');
}

/** The sentence that holds token `at`; sentences are in order. */
function sentenceAt(sentences: readonly TokenRange[], at: number): TokenRange | undefined {
  const sentence = sentences[countWhile(sentences.length, (one) => (sentences[one]?.to ?? 0) <= at)];
  return sentence && sentence.from <= at ? sentence : undefined;
}

/**
 * The most informative of an entity's roles: the one with most words, articles not counted; of equals the first.
 * "chairman of the Joint Chiefs of Staff" says more than "Gen.".
 */
export function chiefRole(entity: Entity): Role | undefined {
  let best: Role | undefined;
  for (const role of entity.roles) if (!best || wordCount(role) > wordCount(best)) best = role;
  return best;
}

function wordCount({ text }: Role): number {
  return bare(text).split(/\s+/).length;
}
