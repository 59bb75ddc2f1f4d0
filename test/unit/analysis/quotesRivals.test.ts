import assert from 'node:assert/strict';
import { minimumConfidence } from '../../../src/analysis/quotes/speakers/rules';
import { assertQuotes } from './quotesSupport';

/** Checks the quotes of a text and whether the last one's speaker is shown as a fact. */
function assertShown(isShown: boolean, marked: string): void {
  const { quotes } = assertQuotes(marked);
  const confidence = quotes.at(-1)?.attribution?.confidence ?? 0;
  assert.equal(confidence >= minimumConfidence, isShown, `${String(confidence)}: ${marked}`);
}

describe('a speaker whom others near may be', () => {
  const said = '{direct=Ivo Brandt|“The pier was late and everybody knew it,”} he said.';

  it('is no fact where “he” stands in a crowd', () => {
    assertShown(true, `{person|Ivo Brandt} came home. ${said}`);
    assertShown(true, `{person|Ivo Brandt} came home with {person|Bo Vale}. ${said}`);
    assertShown(
      true,
      `{person|Ivo Brandt} came home with {person|Ada Brook} and {person|Mary Quill}. ${said}`,
    );
    assertShown(
      false,
      `{person|Ivo Brandt} came home with {person|Bo Vale} and {person|Carl Quill}. ${said}`,
    );
  });

  it('is no fact where a witness without a name speaks, and “she” may be somebody who never did', () => {
    const witness = '{direct=a juror|“It was hard on all of us,”} a juror said.';
    const she = (name: string): string => `{direct=${name}|“The tape was clear and loud,”} she said.`;
    const victim = 'The gate keeper, {person|Tavo Martel}, was hit.';
    assertShown(false, `${witness}\n\n${victim} ${she('Tavo Martel')}`);
    assertShown(true, `${victim} ${she('Tavo Martel')}`);
    assertShown(true, `${witness}\n\nThe gate keeper, {person|Mary Martel}, was hit. ${she('Mary Martel')}`);
  });

  it('is no fact where somebody else without a name came since a source was told of', () => {
    const source =
      'A source close to the mill said it was {partial=A source close to the mill|“time to go”}.';
    const again =
      '{direct=A source close to the mill|“The pier was late and everybody knew it,”} the source said.';
    assertShown(true, `${source}\n\n${again}`);
    assertShown(true, `${source}\n\n{person|Bo Vale} came home.\n\n${again}`);
    assertShown(false, `${source}\n\nA policeman came home.\n\n${again}`);
  });

  it('is no fact where an office is of somebody told of long before', () => {
    const told = '{direct=Bo Vale|“The pier was late and everybody knew it,”} the sheriff said.';
    const between = '{person|Carl Quill} came home.\n\nIt rained.\n\n';
    assertShown(true, `Sheriff {person|Bo Vale} left.\n\n${between}${told}`);
    assertShown(
      false,
      `Sheriff {person|Bo Vale} left.\n\n${between}It rained.\n\nIt rained.\n\nIt rained.\n\n${told}`,
    );
  });

  it('is no fact where all that is known is that he is a man', () => {
    assertShown(
      false,
      '{person|Bo Vale}, a tall man, came home. {direct=Bo Vale|“The pier was late and everybody knew it,”} the man said.',
    );
  });

  it('is no fact where the party and state are of somebody not told of yet', () => {
    const said = '{direct=Bo Vale|“The pier was late and everybody knew it,”} the Maryland Democrat said.';
    assertShown(true, `Rep. {person|Bo Vale} (D-Md.) came.\n\n${said}`);
    assertShown(false, `{person|Ivo Brandt} left. ${said}\n\nRep. {person|Bo Vale} (D-Md.) came.`);
  });
});
