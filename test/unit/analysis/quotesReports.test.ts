import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../../../src/text/span';
import { assertQuotes, quotesOf } from './quotesSupport';

const unmarked = ['indirect', 'mixed'] as const;

describe('reports', () => {
  it('without marks', () => {
    assertQuotes('Orlova said {indirect=Orlova|that the bridge was shut}.', unmarked);
    assertQuotes('Orlova told the council on Monday {indirect=Orlova|that the bridge was shut}.', unmarked);
    assertQuotes('{indirect=Orlova|The bridge was shut on Monday}, Orlova said.', unmarked);
    assertQuotes(
      '{indirect=a draft letter|The town requested {indirect=The town|the money}}, according to a draft letter.',
      unmarked,
    );
    assertQuotes('Orlova promised {indirect=Orlova|to mend the bridge}.', unmarked);
  });

  it('of what a court ruled, not of what was ruled out', () => {
    assertQuotes('The court ruled {indirect=The court|that the bridge was unsafe}.', unmarked);
    assertQuotes('Orlova ruled out a new bridge.', unmarked);
    assertQuotes('The case on which the court has ruled was of two old bridges in the valley.', unmarked);
  });

  it('with what stands before and after the cue', () => {
    assertQuotes(
      '{indirect=Orlova|The bridge}, Orlova said, {indirect=Orlova|was shut on Monday}.',
      unmarked,
    );
    assertQuotes('As Orlova noted, {indirect=Orlova|the bridge was shut}.', unmarked);
    assertQuotes('{indirect|The bridge was old}, said Ada Orlova, a clerk who lives there.', unmarked);
    assertQuotes(
      'Orlova told a crowd in Example Town, on the last day of May, {indirect=Orlova|that she would mend the bridge}.',
      unmarked,
    );
    assertQuotes('Orlova says {indirect=Orlova|walking over the bridge is safe}.', unmarked);
    assertQuotes('The bridge, which Orlova says {indirect=Orlova|is safe}, was shut on Monday.', unmarked);
  });

  it('not of what somebody was only asked about, or is only said to be accused of', () => {
    assertQuotes('Asked about the bridge, Orlova said {indirect=Orlova|it was shut}.', unmarked);
    assertQuotes('Men accused of theft said {indirect=Men accused of theft|they were at home}.', unmarked);
    assertQuotes('Orlova met a man they accused {indirect=they|of theft}.', unmarked);
  });

  it('of what somebody was asked', () => {
    const { quotes } = assertQuotes('Asked {indirect|whether the bridge was safe}, Orlova left.', unmarked);
    const asked = quotes.find(({ kind }) => kind === 'indirect');
    assert.deepEqual([asked?.attribution, asked?.cue], [undefined, { start: 0, end: 5 }]);
    assertQuotes('Orlova was asked on Monday {indirect|why the bridge was shut}.', unmarked);
  });

  it('of somebody who is not the subject', () => {
    assertQuotes('Orlova was accused {indirect|of selling the bridge}.', unmarked);
    assertQuotes('Orlova was told by the clerk {indirect=the clerk|that the bridge was shut}.', unmarked);
    assertQuotes('It was reported on Monday {indirect|that the bridge was shut}.', unmarked);
    assertQuotes('The bridge was painted by the council.', unmarked);
  });

  it('of what listeners are told', () => {
    assertQuotes('Orlova reminded the council {indirect=Orlova|of the flood}, and left.', unmarked);
    assertQuotes('The clerk claims {indirect=The clerk|his bridge is safe}.', unmarked);
    assertQuotes('Orlova mentioned {indirect=Orlova|the old bridge} and went home.', unmarked);
  });

  it('are no idioms, and no reports of what somebody else does', () => {
    assertQuotes('The bridge, said to be old, is known as the {scare|“Long Span”}.', unmarked);
    assertQuotes('Orlova maintained the bridge over the river, and the ferry sails.', unmarked);
    assertQuotes('The council lost the bridge to Orlova, who added to its debts.', unmarked);
    assertQuotes('The rule threatens to close the bridge.', unmarked);
  });

  it('are not when or beside what somebody speaks', () => {
    const said = '{direct|“The bridge will stay open all winter,”} {person|Mara Orlova} said';
    assertQuotes(`${said} when she came out of the hall.`, unmarked);
    assertQuotes(`${said} while the crowd looked on.`, unmarked);
    assertQuotes('{person|Mara Orlova} said when asked by reporters in the hall.', unmarked);
    assertQuotes('{person|Mara Orlova} asked {indirect=Mara Orlova|when the bridge would open}.', unmarked);
  });

  it('within others only where they say clearly less', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|the council had said the bridge was safe for lorries}.',
      unmarked,
    );
  });

  it('do not begin with where they are from', () => {
    assertQuotes(
      'According to papers seen by the council, {indirect=papers|the bridge company wrote a letter to the mayor}.',
      unmarked,
    );
  });

  it('in part in marks', () => {
    const { quotes } = assertQuotes('Orlova said {mixed=Orlova|the bridge was “beyond repair”}.', unmarked);
    const mixed = quotes.find(({ kind }) => kind === 'mixed');
    assert.equal(mixed?.quoted.length, 1);
  });

  it('not of what nobody said', () => {
    const unsaid = [
      'did not condemn the new mill',
      'could not recall the new mill',
      'has never publicly called for a new mill',
    ];
    for (const what of unsaid) assertQuotes(`Orlova ${what}.`, unmarked);
    assertQuotes('Orlova did not say {indirect=Orlova|that the mill was late}.', unmarked);
  });

  it('not of what "that" alone stands for', () => {
    assertQuotes('Orlova said {indirect=Orlova|the mill gave bread without disclosing that as income}.', [
      'indirect',
    ]);
  });

  it('end where the next report begins', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|the bridge was shut} but noted {indirect=Orlova|that the ferry sails}.',
      unmarked,
    );
    assertQuotes(
      'Orlova, who said {indirect|she had not seen the letter}, said {indirect|the bridge was shut}.',
      unmarked,
    );
  });
});

describe('the end of a report', () => {
  it('is where the reporter takes over', () => {
    const beginnings = [
      ', which fell into the river in May',
      ', although nobody had seen it',
      ', but the council did not believe her',
      ' - a claim the council denies',
      ', contradicting the council',
      ', an old steel one',
    ];
    for (const added of beginnings) {
      assertQuotes(`Orlova said {indirect=Orlova|she would mend the bridge}${added}.`, unmarked);
    }
  });

  it('is where the main clause begins', () => {
    assertQuotes('Insisting {indirect=Orlova|the bridge was safe}, Orlova left the hall.', unmarked);
    assertQuotes('When Orlova said {indirect=Orlova|the bridge was safe}, the council laughed.', unmarked);
    assertQuotes('Orlova, who says {indirect=Orlova|the bridge is safe}, left the hall.', unmarked);
  });

  it('is where the clause goes on around it', () => {
    assertQuotes(
      'The baker who left after he wrote a note criticizing {indirect|the new mill}, has won a prize.',
      unmarked,
    );
    assertQuotes(
      'The flood, for which the mill denied {indirect=the mill|all blame}, was the last.',
      unmarked,
    );
  });

  it('is not where an insertion closes or a list goes on', () => {
    const contents = [
      'the bridge - the old one - was shut',
      'the bridge, which is old, was shut',
      'the bridge needed paint, a new deck and a rail',
      'she would mend the bridge, which would please the council',
      'she wanted the bridge mended and hoped for the best',
    ];
    for (const content of contents) assertQuotes(`Orlova said {indirect=Orlova|${content}}.`, unmarked);
  });
});

describe('problems', () => {
  it('tells of a mark that is never closed', () => {
    const { problems } = quotesOf('Orlova said: “We leave at dawn.\n\nNobody answered.');
    assert.deepEqual(
      problems.map(({ kind, start }) => [kind, start]),
      [['unclosedQuote', 13]],
    );
  });

  it('is silent about a quote that goes on in the next paragraph', () => {
    assert.deepEqual(quotesOf('“We leave at dawn.\n\n“Or later,” Orlova said.').problems, []);
  });

  it('are marks that can only open, where the next one opens as well', () => {
    const text = 'It was a “splendid campaign, but also “a form of chaos” every day, Orlova said.';
    const { problems, quotes } = quotesOf(text);
    assert.deepEqual(
      problems.map(({ kind, start, end }) => [kind, start, end]),
      [['unclosedQuote', 9, 10]],
    );
    assert.ok(quotes.some(({ start }) => start === text.lastIndexOf('“')));
    assert.deepEqual(
      quotesOf('It was “a ‘splendid’ campaign” and “a form of chaos,” Orlova said.').problems,
      [],
    );
  });
});

const words = fc.constantFrom(
  'Orlova',
  'said',
  'says',
  'told',
  'that',
  'he',
  'the',
  'official',
  'according',
  'to',
  'and',
  'who',
  'of',
  ',',
  '.',
  ':',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '-',
  '—',
  '\n',
  'is',
  'adding',
  'a',
);

describe('findQuotes, for any text', () => {
  it('gives quotes in order, inside the text, with the quoted words inside the quote', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.string({ maxLength: 20 }), (list, tail) => {
        const text = `${list.join(' ')}${tail}`;
        let at = 0;
        for (const quote of quotesOf(text).quotes) {
          assert.ok(quote.start >= at && quote.start < quote.end && quote.end <= text.length);
          assert.ok(quote.quoted.every((span) => contains(quote, span) && span.start < span.end));
          const { attribution } = quote;
          if (attribution) {
            assert.ok(
              attribution.mention.start < attribution.mention.end && attribution.mention.end <= text.length,
            );
            assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1);
          }
          at = quote.start;
        }
      }),
    );
  });

  it('comes to an end, however odd the text', function () {
    this.timeout(120_000);
    for (const odd of ['"', '“a ” ', 'X said that and ', 'said\n', '“', 'a of b on ', '‘s’ ']) {
      const text = odd.repeat(Math.ceil(20_000 / odd.length));
      assert.ok(
        quotesOf(text).quotes.every(({ end }) => end <= text.length),
        odd,
      );
    }
  });
});
