import assert from 'node:assert/strict';
import { assertQuotes } from './quotesSupport';

const reported = ['indirect', 'mixed'] as const;
const any = ['direct', 'partial', 'indirect', 'mixed'] as const;

describe('what is reported before its cue', () => {
  it('may begin with "but"', () => {
    assertQuotes('{indirect=Orlova|But the harbour had closed early on Sunday}, Orlova said.', reported);
  });

  it('is not what leads to words in marks', () => {
    assertQuotes(
      'Ivo Brandt was far less bubbly: {direct=Ivo Brandt|“We have lost the harbour,”} he said.',
      any,
    );
  });

  it('is not to whom somebody spoke', () => {
    assertQuotes(
      'Speaking to those who had come to the hall in the rain, Orlova said: {partial=Orlova|“It is late.”}',
      any,
    );
  });

  it('is nothing without a verb', () => {
    assertQuotes('A late train and a wet coat, Orlova said.', reported);
  });
});

describe('what somebody is asked', () => {
  it('ends before the subject that answers, also where that has an apposition', () => {
    for (const who of [
      'Brandt',
      'the governor, Ivo Brandt,',
      'a spokesman for the town, Ivo Brandt,',
      'Ivo Brandt, who leads it,',
    ])
      assertQuotes(
        `Asked {indirect|whether the mill would close}, ${who} only said {mixed|that it was “too early”}.`,
        reported,
      );
  });

  it('holds the appositions of its own subject', () => {
    assertQuotes(
      'Asked {indirect|whether Orlova agreed with a friend, Gov. Ada Brook of Skarvik, that it was late}, she said {indirect|that she did}.',
      reported,
    );
  });
});

describe('what is reported after its cue', () => {
  it('is all that happens, also on film', () => {
    assertQuotes('The report describes {indirect|what happens on a video}.', reported);
    assertQuotes('The report describes {indirect|what happens when it rains}.', reported);
  });

  it('is not reported twice where the sentence ends with who said it', () => {
    const found = assertQuotes(
      'The mill opened late. It expects {partial=it|“a difficult year”}, it said on Monday.',
      ['partial'],
    );
    assert.deepEqual(
      found.quotes.map(({ kind }) => kind),
      ['mixed', 'partial'],
    );
    assertQuotes('{mixed|It expects “a difficult year”}, it said.', reported);
  });

  it('ends where the reporter goes on with "but" and a clause of his own', () => {
    const said = 'Orlova said {indirect=Orlova|the harbour would close in May';
    assertQuotes(`${said}}, but the council has not voted on it.`, reported);
    assertQuotes(`${said}, but not before the fair has ended}.`, reported);
    assertQuotes(`${said}, but that, with luck, it would open again}.`, reported);
  });

  it('goes on to its verb after what is put in behind its subject', () => {
    assertQuotes(
      'Orlova said {indirect|that the mill, while old, would open again}, although nobody has asked.',
      reported,
    );
    assertQuotes('They accused {indirect|Orlova of theft}, while the mayor, Brandt, slept.', reported);
  });

  it('ends before the occasion on which it was said', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|the harbour would close in May} in a statement on Monday.',
      reported,
    );
  });

  it('ends before what the reporter calls it', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|the harbour would close in May}, a claim that Brandt has denied.',
      reported,
    );
  });

  it('is nothing where nothing but "that" is left of it', () => {
    assertQuotes('Orlova added that:\n\n{direct|"The harbour has closed."}', reported);
    assertQuotes('Orlova said that.', reported);
  });

  it('goes on after what is put in behind "that"', () => {
    assertQuotes(
      'Orlova said {indirect=Orlova|that, which nobody had known, the harbour would close}.',
      reported,
    );
  });

  it('begins after the day on which it was said', () => {
    assertQuotes('Orlova said March 3 {indirect=Orlova|that the harbour was closed}.', reported);
  });

  it('is what somebody is called on to do', () => {
    assertQuotes(
      'Orlova called on {indirect=Orlova|the council to close the harbour before the winter}.',
      reported,
    );
  });

  it('is what somebody went on to say, and a warning that was issued', () => {
    assertQuotes('Orlova went on to say {indirect=Orlova|that the harbour was closed}.', reported);
    assertQuotes('Orlova issued a warning {indirect=Orlova|that the harbour was closed}.', reported);
  });

  it('is not what a thing is to explain, somebody points at or looks at', () => {
    assertQuotes('Orlova built a site to explain the rules of the harbour.', reported);
    assertQuotes('Orlova pointed at the door that led to the harbour.', reported);
    assertQuotes('In the president’s view of the harbour, ships are late.', reported);
  });
});

describe('what leads to words in marks', () => {
  it('is nothing that is said', () => {
    assertQuotes('Opening the new harbour, Orlova said: “It is late, and the boats have left.”', reported);
    assertQuotes(
      'On the plan to close the harbour, Orlova added: “It is late, and the boats have left.”',
      reported,
    );
  });
});

describe('a sentence', () => {
  it('ends at a semicolon', () => {
    assertQuotes('Brandt closed the harbour; {direct=Orlova|“It is late,”} Orlova said.');
  });
});

describe('what is reported behind its cue', () => {
  const begins = (text: string): unknown => assertQuotes(text, reported);

  it('begins with how many and by when is meant', () => {
    begins('Orlova said {indirect=Orlova|most old boats are late}.');
    begins('Orlova said {indirect=Orlova|more boats were late than before}.');
    begins('Orlova said {indirect=Orlova|by the time she came the boats were late}.');
    begins('Orlova said over the weekend {indirect=Orlova|she had seen the boats}.');
  });

  it('begins behind when it was said, and behind who was told', () => {
    begins('Orlova confirmed for the first time on Friday {indirect=Orlova|that the boats were late}.');
    begins('Orlova said midday Friday {indirect=Orlova|that the boats were late}.');
    begins('Orlova told reporters travelling with her on a boat {indirect=Orlova|that it was late}.');
  });

  it('ends before who tells it at second hand, in marks or not', () => {
    begins(
      '{indirect=Orlova|Pilots told her {indirect=Pilots|that the boats will never come}}, Orlova said in an interview.',
    );
    begins(
      '{indirect=Orlova|Pilots said {indirect=Pilots|that “the boats will never come,”}} Orlova said on Monday.',
    );
  });

  it('is nothing that a participle tells of who said it', () => {
    begins(
      '{indirect=an official|The page was closed on Sunday}, said an official speaking for those who were not there.',
    );
  });

  it('ends with its marks where a clause of its own follows', () => {
    begins('Calling {mixed=Orlova|the harbour “odd,”} Orlova said {indirect=Orlova|it was shut}.');
  });

  it('is nothing behind a writing of which something is told, and nothing that is called back', () => {
    begins('{direct=Orlova|“We thank all of you,”} Orlova said in the letter which the council sent out.');
    begins('Orlova recalled her ambassador in Vardania, and the mill recalled 2,000 boats of the last year.');
    begins('Orlova recalled {indirect=Orlova|one case of a late boat}.');
  });

  it('is not what somebody else claims, of which it only tells', () => {
    begins('Orlova commented on Brandt’s claims {indirect=Brandt|that the boats were late}.');
  });
});
