import assert from 'node:assert/strict';
import { findFurniture } from '../../../src/analysis/furniture/findFurniture';
import { findMarkup } from '../../../src/analysis/markup/findMarkup';
import { promptsSetApart } from '../../../src/analysis/markup/prompts';
import type { Entity, EntityKind, Quote, QuoteKind } from '../../../src/analysis/model';
import { findQuotes, type FoundQuotes } from '../../../src/analysis/quotes/findQuotes';
import { readArticle } from '../../../src/text/article';
import { toldArticle } from '../../../src/text/told';
import { tokenize } from '../../../src/text/tokens';
import { readMarked, writeMarked, type Mark } from '../../support/markedText';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

const entityKinds = /^(?:person|organization|place|group)$/;
const inMarks: readonly QuoteKind[] = ['direct', 'partial'];

/** What is found in a text, with nobody named unless `entities` say so. */
export function quotesOf(text: string, entities: readonly Entity[] = []): FoundQuotes {
  const printed = readArticle('test', text);
  const { inserts, blockQuotes } = findMarkup(printed);
  const article = toldArticle(printed, inserts);
  const tokenized = tokenize(article.text, article.paragraphs);
  const prompts = promptsSetApart(text, article, inserts);
  return findQuotes(article, tokenized, entities, findFurniture(article), { blockQuotes, prompts });
}

/**
 * Finds the quotes of a fixture and compares them with its marks: `{direct=Full Name|“...”}`, `{partial|...}`. Marks
 * such as `{person=Full Name|Name}` say who is named; `{role=Full Name|...}` gives that person a role.
 */
export function assertQuotes(marked: string, kinds: readonly QuoteKind[] = inMarks): FoundQuotes {
  const { text, marks } = readMarked(marked);
  const entities = entitiesOf(text, marks);
  const found = quotesOf(text, entities);
  const wanted = marks.filter(({ label }) => kinds.some((kind) => kind === label));
  const quotes = found.quotes.filter(({ kind }) => kinds.includes(kind));
  assert.equal(
    writeMarked(
      text,
      quotes.map((quote, i) => toMark(quote, wanted[i])),
    ),
    writeMarked(text, wanted),
  );
  return found;
}

/** A speaker is compared only where the fixture names one. */
function toMark({ kind, start, end, attribution }: Quote, wanted: Mark | undefined): Mark {
  const named = wanted?.value !== undefined || wanted?.label !== kind || wanted.start !== start;
  return { label: kind, start, end, ...(named ? { value: attribution?.name ?? 'nobody' } : {}) };
}

/** The entities that a fixture's marks name, each with all its mentions and roles. */
function entitiesOf(text: string, marks: readonly Mark[]): Entity[] {
  const byName = new Map<string, Entity>();
  for (const { label, value, start, end } of marks) {
    if (!entityKinds.test(label)) continue;
    const name = value ?? text.slice(start, end);
    const mention = { form: 'name', start, end } as const;
    const known = byName.get(name);
    const roles = marks
      .filter((mark) => mark.label === 'role' && mark.value === name)
      .map((mark) => ({ start: mark.start, end: mark.end, text: text.slice(mark.start, mark.end) }));
    byName.set(name, {
      kind: label as EntityKind,
      name,
      key: name.toLowerCase(),
      mentions: [...(known?.mentions ?? []), mention],
      roles,
    });
  }
  return [...byName.values()];
}
