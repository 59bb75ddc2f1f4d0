import { escapeAddress, escapeLightly, shownInMarkdown } from '../../text/escapeMarkdown';
import type { ChangeKind } from '../model';
import { claimsOf, lossesOfAnnotations, lossOf } from './losses';
import type { ArticleClaims, ClaimSpeaker, ExportContext, ExportedClaim, Format } from './model';
import { certaintyOf } from './speakers';

/**
 * Claims as a document to read and to paste from, in English: by article, each with its words as a quotation, who spoke
 * and by what evidence, the note, and what became of the words. Whatever the articles hold shows as letters.
 */
export const toMarkdown: Format = (articles, context) => {
  const told = articles.filter(({ claims }) => claims.length > 0);
  const sections = told.map((article) => sectionOf(article, context));
  const text = `${['# Claims', summaryOf(told, context), ...sections].join('\n\n')}\n`;
  const invisible = claimsOf(told).filter(hidesCharacters).length;
  return { text, losses: [...lossesOfAnnotations(told), ...lossOf('invisible', invisible)] };
};

function summaryOf(articles: readonly ArticleClaims[], { now, dayOf }: ExportContext): string {
  const claims = claimsOf(articles);
  const inState = (state: string): number => claims.filter(({ anchor }) => anchor.state === state).length;
  const changed = inState('changed');
  const orphaned = inState('orphan');
  return [
    `${counted(claims.length, 'claim')} in ${counted(articles.length, 'article')}.`,
    ...(changed > 0 ? [`The words of ${changed} have changed since.`] : []),
    ...(orphaned > 0 ? [`The words of ${orphaned} are no longer in the text.`] : []),
    `Exported by Verbatim on ${dayOf(now)}.`,
  ].join(' ');
}

function sectionOf(article: ArticleClaims, context: ExportContext): string {
  const { id, headline, outlet, author, published, url, claims } = article;
  const name = context.nameOf(id);
  const source = escaped(outlet, published, author);
  const links = [link(name, context.iriOf(id)), ...(isWebAddress(url) ? [link(url, url)] : [])];
  return [
    `## ${escapeLightly(headline) || escapeLightly(name)}`,
    [...source, ...links].join(' · '),
    ...claims.map((claim) => claimText(article, claim, context)),
  ].join('\n\n');
}

function claimText(article: ArticleClaims, claim: ExportedClaim, context: ExportContext): string {
  const { annotation, anchor, line } = claim;
  const { creator, created, modified, note } = annotation;
  const when = modified ?? created;
  const head = [
    escapeLightly(context.tagLabel(article.id, annotation.tag)) || 'no tag',
    ...(line !== undefined && anchor.state !== 'orphan' ? [`line ${line}`] : []),
    ...escaped(creator, when === undefined ? undefined : context.dayOf(when)),
  ].join(' · ');
  return [
    `### ${head}`,
    quotation(annotation.target.exact),
    ...claim.speakers.map((speaker) => speakerText(speaker, context)),
    ...(note === undefined ? [] : [`Note: ${paragraphs(note).join('\n\n')}`]),
    ...anchorTexts(claim),
  ].join('\n\n');
}

function speakerText(speaker: ClaimSpeaker, { minimumConfidence }: ExportContext): string {
  const { role, evidence, givenBy, whole } = speaker;
  const name = escapeLightly(speaker.name);
  const certainty = certaintyOf(speaker, minimumConfidence);
  const who = [`**${name}**`, ...escaped(role)].join(', ');
  // a claim that holds more than the quote is its author's
  const said = whole ? 'Said by' : 'Quotes';
  const sentence =
    name === ''
      ? `${said} somebody whom the article does not name, or not clearly enough.`
      : certainty === 'not certain'
        ? `${said} perhaps ${who}: this is not certain.`
        : ended(`${said} ${who}`);
  const given = givenBy === undefined ? [] : [ended(`Given by ${escapeLightly(givenBy) || 'a person'}`)];
  const shown = evidence.map(({ words, line }) => `“${escapeLightly(words)}” (line ${line})`).join(', ');
  return [sentence, ...given, ...(shown ? [`The article’s words: ${shown}.`] : [])].join(' ');
}

/** A sentence with its full stop, which an abbreviation may have brought along. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

const changeNames: Readonly<Record<ChangeKind, string>> = {
  number: 'a number',
  negation: 'a negation',
  name: 'a name',
  other: 'the wording',
};

function anchorTexts({ anchor, presentWords, line }: ExportedClaim): string[] {
  if (anchor.state === 'changed') {
    const changes = anchor.changes.map((change) => changeNames[change]).join(', ') || changeNames.other;
    return [`⚠ Changed since it was tagged (${changes}). It says now:`, quotation(presentWords ?? '')];
  }
  if (anchor.state !== 'orphan') return [];
  const orphaned = '⚠ Place lost: these words are no longer in the text.';
  if (presentWords === undefined) return [orphaned];
  return [`${orphaned} Similar words stand in line ${line ?? '?'}:`, quotation(presentWords)];
}

/** Words of several paragraphs stay several. */
function quotation(words: string): string {
  return paragraphs(words)
    .map((paragraph) => `> ${paragraph}`)
    .join('\n>\n');
}

function paragraphs(text: string): string[] {
  const shown = text.split(/[\r\n\u2028\u2029]+/u).flatMap((line) => escapeLightly(line) || []);
  return shown.length > 0 ? shown : [''];
}

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//iu.test(url);
}

function link(label: string, iri: string): string {
  return `[${escapeLightly(label)}](<${escapeAddress(iri)}>)`;
}

/** Texts that are there and show as something, escaped. */
function escaped(...texts: readonly (string | undefined)[]): string[] {
  return texts.map((text) => escapeLightly(text ?? '')).filter((text) => text !== '');
}

function hidesCharacters({ annotation, presentWords = '' }: ExportedClaim): boolean {
  const all = annotation.target.exact + (annotation.note ?? '') + presentWords;
  return shownInMarkdown(all) !== all;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
