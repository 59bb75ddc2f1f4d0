import { isObject, listOf, type JsonObject } from '../json';
import { writeLines } from '../sidecarLines';
import { writeWebAnnotation } from '../webAnnotation';
import { isAbsolute } from '../webTarget';
import { claimsOf } from './losses';
import type { ArticleClaims, ClaimSpeaker, ExportContext, ExportedClaim, Format } from './model';
import { certaintyOf } from './speakers';

/**
 * Claims as one W3C AnnotationCollection (https://www.w3.org/TR/annotation-model/#annotation-collection) in JSON-LD, an
 * annotation a line. Nothing is left out: each annotation is as its sidecar has it, but that its source is the article
 * seen from the exported file, with what is known of it in terms of schema.org. What became of the words and who speaks
 * them stands beside, in properties of our own. Numbers are shown as they are in the file: positions in code points.
 */
export const toCollection: Format = (articles, context) => {
  const iri = encodeURIComponent(wellFormed(context.fileName));
  const items = articles.flatMap((article) => article.claims.map((claim) => itemOf(article, claim, context)));
  const page = { id: `${iri}#page`, type: 'AnnotationPage', partOf: iri, startIndex: 0 };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri,
    type: 'AnnotationCollection',
    label: 'Claims',
    generator: { type: 'Software', name: 'Verbatim' },
    created: context.now,
    total: claimsOf(articles).length,
  };
  const fields = Object.entries(collection).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const text = `{\n${fields.join('')}"first": ${writeLines({ page, items })}}\n`;
  return { text, losses: [] };
};

function itemOf(article: ArticleClaims, claim: ExportedClaim, context: ExportContext): JsonObject {
  const { annotation, item } = claim;
  const iri = context.iriOf(article.id);
  const written = writeWebAnnotation(annotation, iri, item);
  const targets = listOf(written.target).map((target) => withSource(target, article, iri));
  return {
    ...written,
    target: targets.length === 1 ? targets[0] : targets,
    'verbatim:anchor': anchorOf(claim),
    'verbatim:speaker':
      claim.speakers.length > 0 ? claim.speakers.map((speaker) => speakerOf(speaker, context)) : undefined,
  };
}

/** A target with its article as source; one that another program gave an address of its own keeps it. */
function withSource(target: unknown, article: ArticleClaims, iri: string): unknown {
  if (!isObject(target)) return target;
  const { source } = target;
  if (isObject(source)) return isAbsolute(source.id) ? target : { ...target, source: { ...source, id: iri } };
  if (source !== iri) return target;
  const { headline, outlet, author, published, url } = article;
  const about = {
    id: iri,
    type: 'schema:NewsArticle',
    'schema:headline': headline || undefined,
    'schema:publisher': outlet && { type: 'schema:Organization', 'schema:name': outlet },
    'schema:author': author && { type: 'schema:Person', 'schema:name': author },
    'schema:datePublished': published,
    'schema:url': url,
  };
  return { ...target, source: about };
}

function anchorOf({ anchor, line, presentWords }: ExportedClaim): JsonObject {
  const isOrphan = anchor.state === 'orphan';
  return {
    'verbatim:state': anchor.state,
    'verbatim:changes': anchor.state === 'changed' ? anchor.changes : undefined,
    [isOrphan ? 'verbatim:similarLine' : 'verbatim:line']: line,
    [isOrphan ? 'verbatim:similarWords' : 'verbatim:presentWords']: presentWords,
  };
}

function speakerOf(speaker: ClaimSpeaker, { minimumConfidence }: ExportContext): JsonObject {
  const { name, role, whole, confidence, evidence, givenBy } = speaker;
  return {
    'schema:name': name,
    'verbatim:role': role,
    'verbatim:certainty': certaintyOf(speaker, minimumConfidence),
    'verbatim:confidence': confidence,
    'verbatim:speaksOf': whole ? 'all' : 'a part',
    'verbatim:evidence': evidence.map(({ words, line }) => ({
      'verbatim:words': words,
      'verbatim:line': line,
    })),
    'verbatim:givenBy': givenBy === '' ? undefined : givenBy,
  };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
