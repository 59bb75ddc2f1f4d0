import assert from 'node:assert/strict';
import { differencesOf } from './differencesOf';

/** What two articles of one day make of a statement that the one gives to Ada Brook and the other to Jonas Weld. All invented. */
function told(here: string, there: string): string[] {
  const by = (who: string, words: string): { text: string; published: string } => ({
    text: `{direct=${who}|“${words}”} {person=${who}|${who}} said in {place=Skarland|Skarland}.`,
    published: '2031-03-11T08:00:00Z',
  });
  return differencesOf(by('Ada Brook', here), by('Jonas Weld', there));
}

const before =
  'The old harbour has carried our fishing fleet through every winter since the lighthouse burned.';
const after = 'Whoever tells the crews otherwise has never hauled a net out of freezing water in February.';

describe('a statement of several sentences that two articles give to two people', () => {
  it('is one, also where a sentence of it has another number or lost its negation', () => {
    const sentence = (number: string): string =>
      `We shall not sell it before ${number} trawlers are repaired.`;
    const found = told(
      `${before} ${sentence('twenty')} ${after}`,
      `${before} ${sentence('thirty')} ${after}`,
    );
    assert.deepEqual(found.slice(1, 2), [
      `altered number: ${sentence('twenty').slice(0, -1)} | ${sentence('thirty').slice(0, -1)}`,
    ]);
    assert.deepEqual(found.slice(3), ['conflicting: twenty / thirty']);
    const turned = told(
      `${before} ${sentence('twenty')} ${after}`,
      `${before} ${sentence('twenty').replace('not ', '')} ${after}`,
    );
    assert.deepEqual(turned.slice(3), ['conflicting: not / –']);
  });

  it('is two where each says a sentence of their own words', () => {
    assert.deepEqual(
      told(
        'We shall not sell the harbour before twenty trawlers are repaired.',
        'We will keep the harbour until thirty trawlers are painted.',
      ),
      [],
    );
  });
});
