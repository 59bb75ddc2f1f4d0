import assert from 'node:assert/strict';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes } from './quotesSupport';

const reported = ['indirect', 'mixed'] as const;

/** Checks who says that it is late, in a sentence with `{}` at the place of that. */
function assertSays(speaker: string, sentence: string): void {
  assertQuotes(`It rained. ${sentence.replace('{}', `{indirect=${speaker}|it was late}`)}.`, reported);
}

describe('who is somewhere', () => {
  it('speaks, rather than the place', () => {
    assertSays('Some in the Harbour House', 'Some in the {organization|Harbour House} said {}');
    assertSays(
      'some currently in the Harbour House',
      'It rained, and some currently in the {organization|Harbour House} said {}',
    );
    assertSays('Early news reports out of Skarvik', 'Early news reports out of {place|Skarvik} said {}');
    assertSays('Police chiefs from around the country', 'Police chiefs from around the country said {}');
    assertSays(
      'Conservatives on and off Harbour Hill',
      'Conservatives on and off {place|Harbour Hill} say {}',
    );
    assertSays(
      'Developments in Skarvik and Brindle',
      'Developments in {place|Skarvik} and {place|Brindle} also suggested {}',
    );
    assertSays(
      'Bakers in Skarvik',
      'Bakers in {place|Skarvik}, the {place|Brindle Islands} and {place|Harlund} said {}',
    );
    assertSays('Bo Vale', 'That was {person|Bo Vale}, of the {organization|Skarvians}, who in 1885 said {}');
    assertSays('Those closer to Vale', 'Those closer to {person|Vale} say {}');
    assertSays('Bo Vale', '{person|Bo Vale} in {place|Skarvik}, for example, said {}');
    assertSays('Bo Vale', '{person|Bo Vale}, from {place|Skarvik}, wearing a cap, says {}');
    assertSays(
      'Officials in Skarvik',
      'Officials in {place|Skarvik}, who had left the town on Monday, now say {}',
    );
    assertSays(
      'a reliable conservative in the Senate',
      'Tor Brandt is a reliable conservative in the {organization|Senate}, who still says {}',
    );
    assertSays(
      'The head of the Centres for Harbour Control and Prevention',
      'The head of the {organization|Centres for Harbour Control and Prevention} said {}',
    );
  });

  it('is not shown to be the place where nothing tells who is there', () => {
    const { quotes } = assertQuotes(
      'Many retired bakers and others long in the {organization|Harbour Department} express {indirect|reservations about the plan}.',
      reported,
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 1) < minimumConfidence);
  });
});

describe('a share of people', () => {
  it('speaks with its number', () => {
    assertSays('Only 62% of Americans', 'Only 62% of {group|Americans} said {}');
    assertSays('66% of bakers and 77% of Democrats', '66% of bakers and 77% of {group|Democrats} said {}');
  });

  it('is nobody told of by a participle alone', () => {
    assertQuotes('That way, if it goes on, some of those pledged to {person|Vale} could leave.', reported);
  });
});

describe('the subject of a verb of speech far from it', () => {
  it('is a writing that two tell of, or a hearing', () => {
    assertSays(
      'A memo issued by Brook',
      'A memo issued by {person|Brook} and recently obtained by the {organization|Courier} says {}',
    );
    assertSays(
      'Brook’s testimony before the Harbour Committee',
      '{person|Brook}’s testimony before the {organization|Harbour Committee} said {}',
    );
  });

  it('is not what happens to something', () => {
    assertSays('Bo Vale', '{person|Bo Vale} is worried about the vote being rigged and said {}');
    assertQuotes('No matter what any baker said, {person|Bo Vale} was firm.', reported);
  });
});

describe('several who speak', () => {
  it('are named with whoever is told of apart', () => {
    assertSays('Bo Vale', 'Dr. {person|Bo Vale}, the expert of the town, and other bakers said {}');
  });
});

describe('who is of a firm', () => {
  it('speaks, rather than the firm with a name like that of somebody', () => {
    assertSays('Bo Vale', '{person|Bo Vale} of the law firm {person|Brook Harlund} said {}');
  });
});

describe('what is no report', () => {
  it('is something struck, closed or named', () => {
    for (const sentence of [
      'Then {person|Bo Vale} slammed a long double to left center to score both runners.',
      'Then {person|Bo Vale} blasted {person|Brook}’s next toss 415 feet over the scoreboard.',
      'Shopkeepers were slamming their steel shutters.',
      '{person|Bo Vale} paid no taxes on it, as the charging document of the town showed.',
    ])
      assertQuotes(sentence, reported);
  });

  it('is what somebody can say', () => {
    const { quotes } = assertQuotes(
      'If it fails, {person|Bo Vale} can throw up his hands and say {indirect|the council was not behind him}.',
      reported,
    );
    assert.ok((quotes[0]?.attribution?.confidence ?? 1) < minimumConfidence);
  });
});

describe('an office that two have held', () => {
  it('is that of who holds it, unless the words say otherwise', () => {
    assertQuotes(
      'President {person|Ada Brook} met former President {person|Bo Vale}. {person=Bo Vale|Vale} left. {direct=Ada Brook|“It was good,”} the president said.',
    );
    assertQuotes(
      'President {person|Bo Vale} spoke. In a rebuke to his predecessor President {person|Tor Brandt}, the president said: {direct=Bo Vale|“We have left that behind.”}',
    );
  });
});

describe('who told the police', () => {
  it('is not the solicitor who tells of it', () => {
    assertQuotes(
      '{person|Bo Vale} pleaded guilty. Defending solicitor {person|Tor Brandt} said that his client was sorry. He had told gardaí: {direct=Bo Vale|“I needed the money.”}',
    );
  });
});
