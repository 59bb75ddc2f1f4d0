import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMarked } from '../../../src/analysis/quotes/marks/marks';
import { paragraphsOf } from '../../../src/text/paragraphs';
import { readMarked, writeMarked } from '../../support/markedText';

function assertMarked(marked: string): void {
  const { text, marks } = readMarked(marked);
  const found = findMarked(text, paragraphsOf(text)).marked;
  assert.equal(
    writeMarked(
      text,
      found.map(({ start, end }) => ({ label: 'q', start, end })),
    ),
    writeMarked(text, marks),
  );
}

describe('findMarked', () => {
  it('pairs marks of any style', () => {
    assertMarked('{q|"We can do it,"} she said. {q|"Soon."}');
    assertMarked('{q|“We can do it,”} she said. {q|“Soon.”}');
    assertMarked("{q|''We can do it,''} she said. {q|``Soon.''}");
    assertMarked('{q|“We can do it,’’} she said. {q|‘‘It is all hers, ‘today.’’’}');
    assertMarked('{q|″We can do it,″} she said of the 11″ board.');
    assertMarked('{q|«We can do it»}, she said, {q|„soon“}.');
    assertMarked('She said {q|"it is bringing people in,”} and {q|“that is all,"} too.');
  });

  it('takes single marks for quotation marks, but not apostrophes', () => {
    assertMarked('{q|‘We can’t do it,’} she said. {q|‘It’s the teachers’ choice,’} he added.');
    assertMarked("{q|'We can't do it,'} she said of the '90s and rock 'n' roll.");
    assertMarked('The voters’ anger and the members’ letters made {q|“the boys’ club”} nervous.');
    assertMarked('{q|‘The men of the pier,’tis said, came back,’} she said.');
    assertMarked('{q|‘ We are done with the old pier,’} she said.');
    assertMarked('She said {q|“they came and asked, ‘Are you the baker?’ “}\n\nThey left.');
    assertMarked('RIVAL VOWS {q|‘TOTAL REPAIR’} OF TOWN HALL');
  });

  it('keeps nested marks within the stretch around them', () => {
    assertMarked('{q|“He told me ‘no’ and left,”} she said.');
    assertMarked('{q|"He told me "no" and left,"} she said.');
    assertMarked('{q|‘He said, ‘Trust me,’ and left,’} she said.');
    assertMarked('{q|‘He called it “odd”,’} she said.');
  });

  it('keeps single marks within single marks of another look', () => {
    assertMarked("{q|‘Our ideas of 'success' are different,’} she said. {q|‘The boys' boat 'sank'.’}");
    assertMarked("{q|‘They say 'no,' ’} he said. {q|‘We don’t.’}");
  });

  it('reads marks of the wrong direction', () => {
    assertMarked('{q|“Must we?“} he asked. {q|”We must.”}');
    assertMarked('{q|‘Must we,‘} he said. {q|’We must,’} she said.');
    assertMarked('{q|“Many prefer the horse, ”}said Orlova. Few came. {q|“They walk.”}');
  });

  it('takes primes and apostrophes for no marks', () => {
    assertMarked(`He is 5' 11" tall and said {q|"I grew."}`);
    assertMarked('The 6′ 2″ man and the 5’ 4" girl said {q|“yes”}.');
    assertMarked("The '90s, rock 'n' roll, Trump‘s hat, the boys' club and goin' home.");
    assertMarked('{q|‘Take ’em,’} he said of the ’90s boats. {q|‘Get ‘em home.’}');
  });

  it('reads the marks of other languages', () => {
    assertMarked('{q|«Nous irons»}, he said; {q|„Wir gehen“}, she said; {q|«On dit “non” ici»}.');
    assertMarked('{q|„Idziemy”}, they said. {q|»Vi går«}, he said.');
  });

  it('ends what is never closed with its paragraph, and leaves the next one alone', () => {
    assertMarked('She said: {q|“We can do it.}\n\n{q|“Soon,”} she said.');
    assertMarked('{q|"We can do it.}\n\nNobody spoke.\n\n{q|"Soon,"} she said.');
    assertMarked('She said: {q|“We can do it.} — Ada Brook (@adabrook) May 20, 2031\n\nIt rained.');
  });

  it('gives up as little as it can where marks are missing or odd in number', () => {
    assertMarked('She said “we can, and left. {q|“Soon,”} she said. {q|“Today.”}');
    assertMarked('We can,” she said. {q|“Soon,”} she added.');
    assertMarked('{q|"We can,"} she said. Soon," she added.\n\n{q|"Today,"} he said.');
    assertMarked('He called it {q|“odd.}\n\n{q|“Odd,”} she said.');
  });

  it('ends a stretch whose closing mark is missing before the tag that follows it', () => {
    assertMarked('{q|“We will stay,} she said. {q|“We must,”} she added.');
    assertMarked('{q|"We will stay,} said the mayor.\n\nIt rained.');
    assertMarked('{q|"We will stay,} Ada Brook told reporters. {q|"We must."}');
    assertMarked('She said, {q|“soon,”} and left. {q|“Is it far?} he asked.');
  });

  it('ends no stretch at words that only look like a tag', () => {
    assertMarked('{q|“Well, Ada Brook told a lie.}\n\n{q|“And then, she said, we went home,”} he said.');
    assertMarked('{q|“We met, Brook said nothing of it, and we left.}\n\n{q|“That is all.”}');
  });

  it('follows British quotes over paragraphs', () => {
    assertMarked('{q|‘It’s one.}\n\n{q|‘It’s two,’} she said. {q|‘Don’t ask.’}');
  });

  it('follows a quote over paragraphs', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” she said.\n\nAnother line.';
    const found = findMarked(text, paragraphsOf(text)).marked;
    assert.deepEqual(
      found.map(({ closed, continues }) => [closed, continues]),
      [
        [false, false],
        [false, true],
        [true, true],
      ],
    );
  });

  it('takes marks that open again after a sentence for one quote of several paragraphs, printed as one', () => {
    assertMarked('{q|“We stay. We must. “They will see. “They have to,”} she said. {q|“Soon.”}');
    assertMarked('{q|"We will stay. "They will see (in time.) "They have to."}');
  });

  it('begins a paragraph whose opening mark is missing where a mark closes it before who speaks', () => {
    assertMarked('{q|And it is very clear; we will act this week,"} he continued. {q|"So you were there."}');
    assertMarked('{q|We will act this week,”} said the mayor. {q|“We must.”}');
    assertMarked('We will act this week," which is soon. {q|"We must."}');
    assertMarked('{q|We will act this week,"} he said.');
  });

  it('takes no marks for the same quote between which somebody is said to speak, or no sentence ends', () => {
    assertMarked('“We stay, she said on the 5th of May. {q|“They will see. “They have to,”} she added.');
    assertMarked('“We stay,’ said the mayor. {q|“They will see.”}');
    assertMarked('“We stay, for now {q|“they will see,”} she said of {q|“Orrin.”}');
    assertMarked('She said “we stay. “They will see. {q|“They have to.”}');
  });

  it('hands out the double marks that can only open and open nothing, by paragraph', () => {
    const text = 'She wrote: “\n\n“Two,” he said.\n\nHe left a ‘ and a “ “note” there.';
    const { strayOpening } = findMarked(text, paragraphsOf(text));
    assert.deepEqual(
      strayOpening.map((spans) => spans.map(({ start }) => start)),
      [[11], [], [text.indexOf('“ “')]],
    );
  });

  it('drops empty and blank stretches', () => {
    assertMarked('Nothing "" here, "  " nor “”, nor “...”.');
  });

  it('takes the marks around a clipped "and" for no marks, within single ones', () => {
    assertMarked('{q|‘I like the rock ’n’ roll of the harbour,’} Orlova said.');
  });
});

const marksAndLetters = fc.string({
  unit: fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', 'a', 's', 'B', ' ', '.', ',', '\n', '5', '—'),
  maxLength: 120,
});

describe('findMarked, for any text', () => {
  it('gives stretches in order, without overlap, inside their paragraphs, with words in them', () => {
    fc.assert(
      fc.property(marksAndLetters, (text) => {
        const paragraphs = paragraphsOf(text);
        let at = 0;
        for (const { start, end, inner, paragraph } of findMarked(text, paragraphs).marked) {
          const around = paragraphs[paragraph];
          assert.ok(around && around.start <= start && end <= around.end && start >= at);
          assert.ok(start <= inner.start && inner.start < inner.end && inner.end <= end);
          at = end;
        }
      }),
    );
  });

  it('is not changed in whole paragraphs by marks lost in another', () => {
    const whole = '“We can do it,” she said. “Soon.”';
    fc.assert(
      fc.property(marksAndLetters, (damaged) => {
        const line = damaged.replaceAll('\n', ' ').trim();
        // more whole double pairs than the damaged line can hold single ones, so that the style stays the same
        const text = `${Array(60).fill(whole).join('\n\n')}\n\n${line}\n\n${whole}`;
        const paragraphs = paragraphsOf(text);
        const last = paragraphs.length - 1;
        const found = findMarked(text, paragraphs).marked.filter(({ paragraph }) => paragraph === last);
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          ['“We can do it,”', '“Soon.”'],
        );
      }),
    );
  });
});
