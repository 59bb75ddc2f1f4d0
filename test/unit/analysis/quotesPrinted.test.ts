import assert from 'node:assert/strict';
import { assertQuotes, quotesOf } from './quotesSupport';

// All articles in these tests are invented: the people, bodies and places in them do not exist.

/** An article whose middle is a line that ends with a colon and the paragraph behind it. */
const article = (line: string, paragraph: string): string =>
  `{person=Ada Brook|Ada Brook}, the mayor of Harlund, closed the harbour.\n\n${line.replace(/(?<!Ada )Brook/g, '{person=Ada Brook|Brook}')}\n\n${paragraph}\n\nThe council met on Friday.`;

describe('a paragraph without marks behind a line that announces words', () => {
  it('is what somebody wrote or said', () => {
    for (const line of [
      'Brook wrote:',
      'Regarding the old pier, the fish market and other such places, Brook said:',
      'In 2019 Brook wrote in the Harlund Gazette:',
      'Brook continued (emphasis added):',
      'Brook released the following statement:',
    ])
      assertQuotes(
        article(
          line,
          '{direct=Ada Brook|It is painful to see a market die. There are people who want that.}',
        ),
      );
  });

  it('is a statement if its first person shows it, or nothing goes on with the story', () => {
    assertQuotes(
      article(
        'Brook issued a statement on Monday opposing the plan:',
        '{direct=Ada Brook|I am saddened by this plan. It is wrong.}',
      ),
    );
    assertQuotes(
      article(
        'Brook’s latest statement, which the Harlund Gazette printed, is in full below:',
        '{direct=Ada Brook|First and foremost I regret what was done to the fishermen.}',
      ),
    );
    assertQuotes(
      article(
        'The full text of Brook’s speech is below:',
        '{direct=Ada Brook|It is a privilege to stand here, where boats have been built for so long.}',
      ),
    );
    assertQuotes(
      article(
        'Here is what Brook said when asked about the pier:',
        '{direct=Ada Brook|I have great respect for those who built it. My father did.}',
      ),
    );
    assertQuotes(
      article(
        'Brook issued a statement on Monday opposing the plan:',
        'It was the second time this year that the town had done so.',
      ),
    );
  });

  it('is a post if it has the signs of one, as the post may have been lost', () => {
    assertQuotes(
      article('Brook tweeted on Friday night:', '{direct=Ada Brook|We will open the pier again, all of it!}'),
    );
    assertQuotes(
      article('Brook tweeted on Friday night:', '{direct=Ada Brook|Open the #pier again, all of it, today!}'),
    );
    assertQuotes(article('Brook tweeted on Friday night:', 'The pier has been shut since the flood of May.'));
  });

  it('is the story where the line says something else', () => {
    for (const line of [
      'Our original post continues:',
      'As I wrote at the time:',
      'Pier Is Shut, Brook Says:',
      'If they asked her, Brook would say:',
      'The pier is open, whatever Brook says:',
      'Asked about the pier, Brook said no:',
      'Brook declined to comment:',
    ])
      assertQuotes(article(line, 'The pier has been shut since the flood of May.'));
  });

  it('is the story where it tells of the speaker, begins otherwise or stands farther on', () => {
    assertQuotes(article('Brook wrote:', 'When Brook came in, the pier was shut.'));
    assertQuotes(article('Brook told the town:', 'That the pier was shut and would be for a year.'));
    assertQuotes(article('Brook said:', '1. The pier is shut and will be for a year.'));
    assertQuotes(article('Brook said:', 'Pier shut for a year'));
    assertQuotes(
      article(
        'Brook said:\n\n{direct=Ada Brook|“It is shut.”}',
        'The pier has been shut since the flood of May.',
      ),
    );
  });

  it('has the statement for the words that tell whose it is, whoever else is told of in its line', () => {
    const text =
      'Ada Brook closed the harbour.\n\nBrook’s latest statement, which the union referred us to, is in full below:\n\nI regret what was done to the fishermen.';
    const { quotes } = quotesOf(text);
    const { attribution } = quotes.find(({ kind }) => kind === 'direct') ?? {};
    assert.ok(attribution?.cue);
    assert.equal(text.slice(attribution.cue.start, attribution.cue.end), 'statement');
  });

  it('is no statement of one who says “US”, which is a country', () => {
    assertQuotes(
      article(
        'Brook issued a statement on Monday opposing the plan:',
        'They meant the US ferries, which left on Tuesday and on Friday.',
      ),
    );
  });
});
