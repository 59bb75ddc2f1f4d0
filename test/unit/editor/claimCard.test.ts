import assert from 'node:assert/strict';
import type { Anchor, Annotation } from '../../../src/annotations/model';
import { claimCard } from '../../../src/editor/cards/claimCard';
import { contextOf, viewOf } from '../../support/cards';

const text = 'The dam may hold for 30 years.';
const annotation: Annotation = {
  id: 'urn:uuid:1',
  tag: 'disputed',
  note: 'Ask the *dam office*.',
  creator: 'A. Reader',
  created: '2031-03-02T10:00:00Z',
  target: { exact: 'The dam will hold for 20 years', prefix: '', suffix: '.' },
};
const card = (anchor: Anchor, changed: Partial<Annotation> = {}): string =>
  claimCard(contextOf(text, viewOf({})), { annotation: { ...annotation, ...changed }, anchor })
    .replace(/\]\(command:[^)]*\)/gu, ']')
    .replace(/ {2}\n/gu, '\n');
const span = { start: 0, end: 29 };

describe('the card of a tagged claim', () => {
  it('shows tag, who, when and the note', () => {
    assert.equal(
      card({ state: 'exact', span }),
      'Claim: **disputed** · A\\. Reader · 2 Mar 2031\nAsk the \\*dam office\\*\\.\n\n[Change Tag…] · [Edit Note…] · [Remove Claim and Note]',
    );
  });

  it('shows what has changed in the words, and what nobody may miss', () => {
    assert.match(
      card({ state: 'changed', span, changes: ['number', 'other'] }),
      /⚠ Changed since \(a number\): The dam ~~will~~ \*\*may\*\* hold for ~~20~~ \*\*30\*\* years/u,
    );
  });

  it('offers to accept the words that stand there now, where they are others', () => {
    assert.match(
      card({ state: 'changed', span, changes: [] }),
      /\n\n\[Accept Current Words\] · \[Change Tag…\]/u,
    );
    assert.doesNotMatch(card({ state: 'moved', span }), /Accept/u);
  });

  it('says that the words have moved, where it was noted where they stood', () => {
    const moved = { ...annotation.target, position: { start: 4, end: 33 } };
    assert.match(card({ state: 'moved', span }, { target: moved }), /\n\nThe same words, at another place/u);
    assert.doesNotMatch(card({ state: 'moved', span }), /another place/u);
  });

  it('shows a note of another program that has no tag', () => {
    const untagged = { id: annotation.id, note: 'Look at this', target: annotation.target };
    const shown = claimCard(contextOf(text, viewOf({})), {
      annotation: untagged,
      anchor: { state: 'exact', span },
    });
    assert.match(shown, /^Note {2}\nLook at this/u);
    assert.match(shown, /\[Add Tag…\].*\[Edit Note…\].*\[Remove Note\]/u);
    const changes = { state: 'changed', span, changes: [] } as const;
    const later = claimCard(contextOf(text, viewOf({})), { annotation: untagged, anchor: changes });
    assert.match(later, /⚠ Changed since: /u);
  });
});
