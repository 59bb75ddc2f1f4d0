import fc from 'fast-check';
import type {
  ArticleClaims,
  ClaimSpeaker,
  ExportContext,
  ExportedClaim,
} from '../../../src/annotations/export/model';
import type { Anchor, Annotation } from '../../../src/annotations/model';
import { writeWebAnnotation } from '../../../src/annotations/webAnnotation';

/** As a person would export who has a folder `news` open. */
export const context: ExportContext = {
  tagLabel: (_, tag) => (tag === 'to-check' ? 'to check' : (tag ?? 'no tag')),
  nameOf: (article) => article,
  iriOf: (article) => `news/${encodeURIComponent(article)}`,
  fileName: 'harbour.claims.jsonld',
  minimumConfidence: 0.5,
  now: '2031-03-04T05:06:07.000Z',
  dayOf: (time) => time.slice(0, 10),
};

/** A claim on invented words, of which only what is given is known. */
export function claimOf(
  exact: string,
  given: Partial<Annotation> = {},
  rest: Partial<ExportedClaim> = {},
): ExportedClaim {
  const annotation: Annotation = {
    id: 'urn:example:1',
    tag: 'to-check',
    target: { exact, prefix: '', suffix: '' },
    ...given,
  };
  return {
    annotation,
    item: writeWebAnnotation(annotation, 'orrin.txt'),
    anchor: { state: 'exact', span: { start: 0, end: exact.length } },
    line: 1,
    speakers: [],
    ...rest,
  };
}

export function articleOf(
  claims: readonly ExportedClaim[],
  given: Partial<ArticleClaims> = {},
): ArticleClaims {
  return { id: 'orrin.txt', headline: 'The lighthouse of Orrin', claims, ...given };
}

/** Somebody who surely spoke all of a claim. */
export function speakerOf(name: string, given: Partial<ClaimSpeaker> = {}): ClaimSpeaker {
  return { name, whole: true, confidence: 1, evidence: [], ...given };
}

const anyAnchor: fc.Arbitrary<Anchor> = fc.constantFrom<Anchor[]>(
  { state: 'exact', span: { start: 0, end: 1 } },
  { state: 'moved', span: { start: 0, end: 1 } },
  { state: 'changed', span: { start: 0, end: 1 }, changes: ['number', 'negation'] },
  { state: 'orphan', candidate: { start: 0, end: 1 } },
  { state: 'orphan' },
);

function anySpeaker(text: fc.Arbitrary<string>): fc.Arbitrary<ClaimSpeaker> {
  return fc.record(
    {
      name: text,
      role: text,
      whole: fc.boolean(),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      evidence: fc.array(fc.record({ words: text, line: fc.nat() }), { maxLength: 2 }),
      givenBy: text,
    },
    { requiredKeys: ['name', 'whole', 'confidence', 'evidence'] },
  );
}

/** Claims of any articles, all of whose texts are of one kind. */
export function anyArticles(text: fc.Arbitrary<string>): fc.Arbitrary<ArticleClaims[]> {
  const exact = text.filter((each) => each !== '');
  const annotation: fc.Arbitrary<Annotation> = fc.record(
    {
      id: fc.uuid().map((id) => `urn:uuid:${id}`),
      tag: text,
      note: text,
      creator: text,
      created: text,
      target: fc.record({ exact, prefix: text, suffix: text }),
    },
    { requiredKeys: ['id', 'target'] },
  );
  const claim = fc
    .record({
      annotation,
      anchor: anyAnchor,
      line: fc.nat(),
      words: text,
      speakers: fc.array(anySpeaker(text)),
    })
    .map(({ annotation: each, anchor, line, words, speakers }): ExportedClaim => ({
      annotation: each,
      item: writeWebAnnotation(each, 'orrin.txt'),
      anchor,
      ...(anchor.state === 'orphan' && !anchor.candidate ? {} : { line, presentWords: words }),
      speakers,
    }));
  return fc.array(
    fc.record(
      {
        id: text,
        headline: text,
        outlet: text,
        author: text,
        published: text,
        url: text,
        claims: fc.array(claim, { maxLength: 4 }),
      },
      { requiredKeys: ['id', 'headline', 'claims'] },
    ),
    { maxLength: 4 },
  );
}

/** Any text, lone surrogates and control characters too, rich in what formats take for more than letters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom(...Array.from('=+-@,;"\'\\`*_{}[]()<>#!|~&:/$\n\r\t \u2028\u202eaZ9é😀')), {
      maxLength: 12,
    })
    .map((all) => all.join('')),
);
