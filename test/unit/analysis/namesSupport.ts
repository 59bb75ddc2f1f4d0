import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Entity } from '../../../src/analysis/model';
import { amountsOf } from '../../../src/analysis/entities/amounts';
import { entitiesOf } from '../../../src/analysis/entities/entitiesOf';
import { readNameModel, type NameModel } from '../../../src/analysis/names/nameModel';
import type { RecognizedName } from '../../../src/analysis/names/nameRange';
import { recognizeNames } from '../../../src/analysis/names/recognize';
import { readArticle, type Article } from '../../../src/text/article';
import type { Span } from '../../../src/text/span';
import { tokenize, type TokenizedText } from '../../../src/text/tokens';
import { readMarked, writeMarked } from '../../support/markedText';

/** The product's own model, as a file. */
export const modelBytes = new Uint8Array(readFileSync('src/data/names.bin'));

/** The product's own model, read. */
export function shippedModel(): NameModel {
  const model = readNameModel(modelBytes);
  if ('problem' in model) throw new Error(model.problem);
  return model;
}

const model = shippedModel();

export interface Reading {
  readonly article: Article;
  readonly tokenized: TokenizedText;
  readonly names: readonly RecognizedName[];
}

/** What the stages before the entities make of a text. */
export function read(text: string, ignore: readonly Span[] = []): Reading {
  const article = readArticle('invented', text);
  const tokenized = tokenize(text, article.paragraphs);
  return { article, tokenized, names: recognizeNames(article, tokenized, model, ignore) };
}

export function readEntities(text: string): Entity[] {
  const { article, tokenized, names } = read(text);
  return entitiesOf(article, tokenized, names);
}

/** Marks names where the model finds them and compares with where a person marked them. */
export function expectNames(marked: string): void {
  const { text } = readMarked(marked);
  const marks = read(text).names.map(({ kind, start, end }) => ({ label: kind, start, end }));
  assert.equal(writeMarked(text, marks), marked);
}

/** Marks amounts where they are found and compares with where a person marked them. */
export function expectAmounts(marked: string, ignore: readonly Span[] = []): void {
  const { text } = readMarked(marked);
  const { article, tokenized, names } = read(text);
  const marks = amountsOf(article, tokenized, names, ignore).flatMap(({ kind, mentions }) =>
    mentions.map(({ start, end }) => ({ label: kind, start, end })),
  );
  assert.equal(writeMarked(text, marks), marked);
}

/**
 * Entities from names that a person marked, so that a test of entities does not depend on what the model finds.
 * Each as `kind name: mention, mention | role | role`.
 */
export function entitiesOfMarked(marked: string): string[] {
  const { text, marks } = readMarked(marked);
  const names = marks.map(({ label, start, end }) => ({ kind: label as RecognizedName['kind'], start, end }));
  const article = readArticle('invented', text);
  return entitiesOf(article, tokenize(text, article.paragraphs), names).map(
    ({ kind, name, mentions, roles }) => {
      const shown = mentions.map(({ start, end }) => text.slice(start, end)).join(', ');
      return [`${kind} ${name}: ${shown}`, ...roles.map((role) => role.text)].join(' | ');
    },
  );
}
