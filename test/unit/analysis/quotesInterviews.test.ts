import { assertQuotes } from './quotesSupport';

// All people and places in these tests are invented.

const intro =
  'Tom Pell met {person=Ada Brook|Ada Brook}, a captain. {person=Ada Brook|Brook} has three boats.';
const answers = [
  '{direct=Ada Brook|I learned it from my father.}\n\n{direct=Ada Brook|He was strict.}',
  '{direct=Ada Brook|I would not.}',
  '{direct=Ada Brook|That I am tired.}',
];
const asked = ['Where did you learn to sail?', 'Would you sell?', 'What should people know of you?'];

/** Questions as a format sets them apart, each with its answer below it. */
const interview = (set: (question: string) => string, said = answers): string =>
  said.map((answer, i) => `${set(asked[i] ?? '')}\n\n${answer}`).join('\n\n');

describe('an interview without names beside its questions', () => {
  it('has its answers from whom the words before it name most', () => {
    for (const set of [
      (question: string) => `**${question}**`,
      (question: string) => `__${question}__`,
      (question: string) => `### ${question}`,
      (question: string) => `<p><strong>${question}</strong></p>`,
      (question: string) => `_1. ${question}_`,
    ])
      assertQuotes(`# A life\n\n${intro}\n\n${interview(set)}`);
  });

  it('has answers behind its questions, and what is said to the interviewee is none', () => {
    assertQuotes(
      `${intro}\n\n${answers.map((answer, i) => `**${asked[i] ?? ''}** ${answer}`).join('\n\n')}\n\n**They say you are mean.**\n\n{direct=Ada Brook|I am.}`,
    );
  });

  it('has the name behind it where none stands before it, and ends there', () => {
    assertQuotes(
      `${interview((question) => `**${question}**`)}\n\n{person=Ada Brook|Ada Brook} is a captain.\n\n*The talk was cut.*\n\nThe harbour stays shut.`,
    );
  });

  it('is none where nobody answers in the first person, is addressed or is named', () => {
    const plain = ['The levy is a fee.', 'Nobody does.', 'That it is dear.'];
    const bold = (question: string): string => `**${question}**`;
    assertQuotes(`${intro}\n\n${interview(bold, plain)}`);
    assertQuotes(
      `${intro}\n\n**Why now?**\n\nI do not know.\n\n**Who pays?**\n\nI pay.\n\n**Who decides?**\n\nI do.`,
    );
    assertQuotes(interview(bold, ['I learned it.', 'I would not.', 'That I am tired.']));
    assertQuotes(
      `${intro}\n\n${interview((question) => question, ['I learned it.', 'I would not.', 'I do.'])}`,
    );
  });
});
