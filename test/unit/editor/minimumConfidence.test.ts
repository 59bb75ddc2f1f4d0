import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { confidenceOf, minimumConfidence, type Rule } from '../../../src/analysis/quotes/speakers/rules';

describe('the default of verbatim.minimumConfidence', () => {
  const { default: minimum } = manifest.contributes.configuration.properties['verbatim.minimumConfidence'];

  it('is the one that was measured', () => {
    assert.equal(minimum, minimumConfidence);
  });

  it('gives a speaker as a fact where the article has words that say so', () => {
    const rules: readonly Rule[] = [
      'after',
      'inside',
      'before',
      'according',
      'later',
      'label',
      'announced',
      'report',
      'paragraph',
    ];
    for (const rule of rules) assert.ok(confidenceOf(rule, 'direct') >= minimum, rule);
  });

  it('gives none as a fact who is only the subject of a sentence without a verb of speech', () => {
    assert.ok(confidenceOf('subject', 'direct') < minimum);
  });
});
