import { assertQuotes } from './quotesSupport';

// All people in these tests are invented.

/** Question and answer, so often that they make a record. */
const turns = (examiner: string, witness: string): string =>
  [
    `Q.   {direct=${examiner}|Who was aboard?}\nA.   {direct=${witness}|Nobody I know.}`,
    `Q.   {direct=${examiner}|Was it dark?}\nA.   {direct=${witness}|There was a lamp.}`,
  ].join('\n');

describe('the record of a court', () => {
  it('names who asks and who answers above their turns', () => {
    assertQuotes(
      [
        'ADA BROOK,\nhaving been first duly sworn, testified as follows:',
        'DIRECT EXAMINATION\nBY MR. PELL:',
        turns('MR. PELL', 'ADA BROOK'),
        'MS. MARLOW:   {direct=MS. MARLOW|Objection.}',
        'CROSS-EXAMINATION BY MS. MARLOW:',
        turns('MS. MARLOW', 'ADA BROOK'),
        'THE WITNESS:   {direct=ADA BROOK|May I go?}',
        '(Witness TOM VALE sworn.)',
        'BY THE COURT:',
        turns('THE COURT', 'TOM VALE'),
      ].join('\n'),
    );
    assertQuotes(
      [
        'DEPOSITION OF ADA BROOK',
        '(Examination by Ms. Pell)',
        turns('Ms. Pell', 'ADA BROOK'),
        turns('Ms. Pell', 'ADA BROOK'),
      ].join('\n'),
    );
  });

  it('names them as courts elsewhere do', () => {
    assertQuotes(
      `Day three.\nWitness: ESTHER VALE (affirmed)\nExamined by Mr. Pell\n${turns('Mr. Pell', 'ESTHER VALE').repeat(2).replace('}Q', '}\nQ')}`,
    );
  });

  it('names who asks within a question', () => {
    assertQuotes(
      `${turns('Q', 'A')}\nQ.   (By Mr. Pell) {direct=Mr. Pell|And then?}\nA.   {direct=A|Nothing.}\n${turns('Mr. Pell', 'A')}`,
    );
  });

  it('has turns without signs behind their letters', () => {
    const turn = 'Q    {direct=Mr. Pell|Who was aboard?}\nA    {direct=A|Nobody I know.}\n';
    assertQuotes(`BY Mr. Pell:\n${turn.repeat(3)}`);
  });

  it('names nobody who asks where a line is a byline or a witness is another one', () => {
    assertQuotes(`By hand, he says\n${turns('Q', 'A')}\n${turns('Q', 'A')}`);
    assertQuotes(
      [
        'BY MR. PELL:',
        turns('MR. PELL', 'A'),
        'OLIVE STRAKE, called as a witness, said nothing yet.',
        turns('Q', 'OLIVE STRAKE'),
      ].join('\n'),
    );
  });
});
