import assert from 'node:assert/strict';
import type { QuoteMatch, Relation } from '../../../src/corpus/model';
import type { Localization } from '../../../src/editor/words/cardContext';
import {
  discrepancyKind,
  matchBrief,
  matchWords,
  verdictCountBrief,
  verdictCountWords,
  verdictWords,
} from '../../../src/editor/words/matchWords';
import { compareWording } from '../../../src/text/wordDifference';
import { discrepancyOf } from './views.support';

const l10n = { t: (words: string) => words } as Localization;
const filled = {
  t: (words: string, given: unknown) => words.replace('{0}', String(given)),
} as Localization;

function match(relation: Relation, here: string, there: string, rest: Partial<QuoteMatch> = {}): QuoteMatch {
  const place = (text: string) => ({ article: 'a', span: { start: 0, end: text.length }, text });
  return {
    relation,
    difference: compareWording(here, there),
    score: 1,
    changes: [],
    speakers: 'unknown',
    here: place(here),
    there: place(there),
    ...rest,
  };
}

function told(...given: Parameters<typeof match>): string {
  return matchWords(match(...given), l10n);
}

describe('matchWords', () => {
  it('tells a quote that is cut short there from one that goes on there', () => {
    assert.equal(told('truncated', 'the mill stays where it is', 'the mill stays'), 'only part of it');
    assert.equal(told('truncated', 'the mill stays', 'the mill stays where it is'), 'inside a longer quote');
    assert.equal(
      told('truncated', 'We wait: the mill stays', 'The mill stays here'),
      'in part the same words',
    );
    assert.equal(told('verbatim', 'the mill stays', 'the mill stays.'), 'the same words');
  });

  it('does not call the same what has a sentence more on one side', () => {
    assert.equal(told('verbatim', 'We wait. The mill stays', 'The mill stays'), 'only part of it');
    assert.equal(told('verbatim', 'The mill stays', 'We wait. The mill stays'), 'inside a longer quote');
    assert.equal(told('verbatim', '90 per cent of it', '90 percent of it'), 'the same words');
  });
});

describe('matchBrief', () => {
  const brief = (...given: Parameters<typeof match>): string => matchBrief(match(...given), l10n);

  it('tells in a word or two how a quote is carried, and nothing where nothing differs', () => {
    assert.equal(brief('verbatim', 'the mill stays', 'the mill stays'), '');
    assert.equal(brief('altered', 'the mill stays', 'the mill remains'), 'other words');
    assert.equal(brief('truncated', 'the mill stays where it is', 'the mill stays'), 'cut there');
    assert.equal(brief('truncated', 'the mill stays', 'the mill stays where it is'), '');
  });

  it('tells of what nobody may miss nothing else', () => {
    const changed = { changes: ['number'], speakers: 'different' } as const;
    assert.equal(brief('altered', '12 mills', '13 mills', changed), 'number changed, another speaker');
  });
});

describe('the count of what differences ask of a reader', () => {
  it('says of each verdict what the comparison says, and nothing of those that are none', () => {
    const place = { article: 'a', span: { start: 0, end: 8 }, text: '12 boats' };
    const places = { here: place, there: place };
    const conflicting = discrepancyOf({ ...places, kind: 'number', verdict: 'conflicting' });
    const compatible = discrepancyOf({ ...places, kind: 'number', verdict: 'compatible' });
    const denial = discrepancyOf({ ...places, kind: 'denial', verdict: 'compatible' });
    const told = verdictCountWords([conflicting, compatible, compatible, denial], filled);
    assert.equal(told, '1 conflicting, 2 where both can be true, 1 to check');
    assert.equal(verdictCountWords([compatible], filled), '1 where both can be true');
    const brief = verdictCountBrief([conflicting, compatible, compatible, denial], filled);
    assert.equal(brief, '1 conflicting, 1 to check, 2 compatible');
  });
});

describe('a name in two forms', () => {
  const formsOf = (here: string, there: string) =>
    discrepancyOf({ kind: 'name', verdict: 'compatible', here: place(here), there: place(there) });

  it('is to be checked where it is spelt in two ways', () => {
    const both = [formsOf('Tomas Weld', 'Thomas Weld'), formsOf('Tomas X. Weld', 'Tomas Weld')];
    assert.equal(verdictCountBrief(both, filled), '1 to check, 1 compatible');
    assert.equal(verdictCountWords(both, filled), '1 where both can be true, 1 to check');
  });

  const told = (here: string, there: string): string => verdictWords(formsOf(here, there), l10n);
  const place = (text: string) => ({ article: 'a', span: { start: 0, end: text.length }, text });

  it('is one person’s in two spellings, of which one is wrong, or one with a middle name left out', () => {
    assert.equal(discrepancyKind('name', l10n), 'name');
    assert.equal(told('Ilse Kahn', 'Ilse Khan'), 'One person in two spellings: check which is right');
    assert.equal(told('Tomas Xavier Weld', 'Tomas Weld'), 'One person, the name in full and shortened');
    assert.equal(told('Tomas X. Weld', 'Tomas Xavier Weld'), 'One person, the name in full and shortened');
    assert.equal(told('Tomas Xavier Weld', 'T Xavier Weld'), 'One person, the name in full and shortened');
    assert.equal(told('Tomas X. Weld', 'Tomas Y. Weld'), 'One person in two spellings: check which is right');
  });
});
