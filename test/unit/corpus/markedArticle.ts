import { Corpus } from '../../../src/corpus/corpus';
import type { Analysis, Entity, EntityKind, Quote } from '../../../src/analysis/model';
import { readArticle, type Article } from '../../../src/text/article';
import { readMarked } from '../../support/markedText';

/** An article with the analysis that its marks give. */
export interface MarkedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

const entityKinds = new Set<string>(['person', 'organization', 'place', 'group']);

/**
 * Reads an article from marked text: `{direct=Ana Brandt|“We leave.”}` and `{partial=...|“...”}` are quotes with
 * their speaker (`Ana Brandt?` where that is far from sure), a `direct` one without marks is a turn of a transcript, `{indirect=...|...}` is a report without marks, `{mixed=...|...}` one with “marks” in it, `{cue|...}` just before one the words that say so, `{person=Ana Brandt|Brandt}` and the other kinds of names are entities, `{role=Ana Brandt|the mayor}` is
 * a role of the person of that name, `{furniture|...}` and `{insert|...}` (a list of links) are those.
 */
export function readMarkedArticle(id: string, marked: string): MarkedArticle {
  const { text, marks } = readMarked(marked);
  const article = readArticle(id, text);
  const entities = new Map<string, Entity>();
  const quotes: Quote[] = [];
  const rolesOf = (name: string) =>
    marks
      .filter(({ label, value }) => label === 'role' && value === name)
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const cueBefore = (start: number) =>
    marks.find(({ label, end }) => label === 'cue' && end <= start && start - end <= 2);
  for (const { label, value, start, end } of marks) {
    if (label === 'direct' || label === 'partial' || label === 'indirect' || label === 'mixed')
      quotes.push(quoteOf(text, label, value, start, end, cueBefore(start)));
    if (!entityKinds.has(label)) continue;
    const name = value ?? text.slice(start, end);
    const key = `${label} ${name.toLowerCase()}`;
    const mentions = [...(entities.get(key)?.mentions ?? []), { start, end, form: 'name' as const }];
    const roles = label === 'person' ? rolesOf(name) : [];
    entities.set(key, { kind: label as EntityKind, name, key: name.toLowerCase(), mentions, roles });
  }
  const furniture = marks
    .filter(({ label }) => label === 'furniture')
    .map(({ start, end }) => ({ start, end, kind: 'notice' as const }));
  const analysis: Analysis = {
    fingerprint: article.fingerprint,
    entities: [...entities.values()],
    quotes,
    claims: [],
    furniture,
    inserts: marks
      .filter(({ label }) => label === 'insert')
      .map(({ start, end }) => ({ start, end, kind: 'links' as const })),
    provenance: {},
    problems: [],
  };
  return { article, analysis };
}

function quoteOf(
  text: string,
  kind: 'direct' | 'partial' | 'indirect' | 'mixed',
  marked: string | undefined,
  start: number,
  end: number,
  cue?: { start: number; end: number },
): Quote {
  const speaker = marked?.replace(/\?$/, '');
  const from = /["“]/.test(text.charAt(start)) ? start + 1 : start;
  const to = /["”]/.test(text.charAt(end - 1)) ? end - 1 : end;
  const attribution = {
    mention: mentionOf(text, speaker, start, end),
    name: speaker ?? '',
    rule: 'marked',
    confidence: speaker === marked ? 1 : 0.6,
    ...(cue ? { cue: { start: cue.start, end: cue.end } } : {}),
  };
  const whole = from > start || to < end ? [{ start: from, end: to }] : [];
  const quoted = kind === 'mixed' ? marksWithin(text, start, end) : whole;
  return { kind, start, end, quoted, ...(speaker ? { attribution } : {}) };
}

function marksWithin(text: string, start: number, end: number): { start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(/“([^”]*)”/g)].map(({ index, 1: words = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + words.length,
  }));
}

/** Where the speaker is named: right after the quote, else right before it. */
function mentionOf(
  text: string,
  speaker: string | undefined,
  start: number,
  end: number,
): { start: number; end: number } {
  if (!speaker) return { start, end: start };
  const after = text.indexOf(speaker, end);
  const at = after >= 0 && after < end + 40 ? after : Math.max(0, text.lastIndexOf(speaker, start));
  return { start: at, end: at + speaker.length };
}

/** A corpus of articles read from marked texts, called a0, a1 and so on. */
export function corpusOf(...texts: readonly string[]): Corpus {
  const corpus = new Corpus();
  texts.forEach((text, i) => {
    const { article, analysis } = readMarkedArticle(`a${i}`, text);
    corpus.put(article, analysis);
  });
  return corpus;
}
