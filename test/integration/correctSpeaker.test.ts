import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cardsOn, rangeOf } from '../support/editorCards';
import { eventually } from '../support/eventually';
import { acceptProposals } from '../support/questions';
import { showCarriersOf } from '../support/sampleArticles';

const quote = 'poorly worded';

describe('the speaker of a quote', () => {
  let article: vscode.Uri;
  let other: vscode.Uri;
  let sidecar: vscode.Uri;

  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
  const content = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const cardsIn = (uri: vscode.Uri) => cardsOn(uri, quote);

  before(async () => {
    ({ article, other } = await showCarriersOf(quote));
    sidecar = article.with({ path: `${article.path}.annotations.jsonld` });
  });

  after(async () => {
    await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
  });

  it('is corrected from the lightbulb, told by the cards here and in other articles, and given back by undo', async () => {
    const before = await eventually(async () => {
      const shown = await cardsIn(article);
      assert.match(shown, /Milley\*\*.*direct quote|Milley\*\*.*quoted fragment/);
      assert.match(shown, /\[Correct Speaker…\]/);
      assert.match(await cardsIn(other), /000_/);
      assert.doesNotMatch(shown, /Still reading/); // what it says is what it will say
      return shown;
    });
    assert.doesNotMatch(before, /Given by hand/);
    const at = rangeOf(await vscode.workspace.openTextDocument(article), quote).start.translate(0, 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article,
      new vscode.Range(at, at),
      vscode.CodeActionKind.Empty.append('verbatim').value,
    );
    const { command } = actions.find(({ title }) => title === 'Correct speaker…') ?? {};
    const [place] = (command?.arguments ?? []) as object[];
    await acceptProposals(run(command?.command ?? '', { ...place, speaker: 'Ana Brandt' }));

    const { items } = JSON.parse(await content()) as { items: { motivation: string; body: unknown }[] };
    assert.deepEqual(
      items.map(({ motivation, body }) => [motivation, body]),
      [['identifying', [{ type: 'TextualBody', purpose: 'identifying', value: 'Ana Brandt' }]]],
    );
    await eventually(async () => {
      const shown = await cardsIn(article);
      assert.match(shown, /\*\*Ana Brandt\*\* · /);
      assert.match(shown, /Given by hand · .*\n+The article’s words: .*Milley/);
    });
    await eventually(async () => assert.match(await cardsIn(other), /Ana Brandt/));

    await run('verbatim.undoAnnotation');
    await assert.rejects(content);
    await eventually(async () => {
      assert.equal(await cardsIn(article), before);
      assert.doesNotMatch(await cardsIn(other), /Ana Brandt/);
    });
    await run('verbatim.redoAnnotation');
    await eventually(async () => assert.match(await cardsIn(article), /\*\*Ana Brandt\*\* · /));
    await run('verbatim.undoAnnotation');
  });

  it('is given back when the correction is taken back, which nothing but a correction can be', async () => {
    const before = await eventually(async () => {
      const shown = await cardsIn(article);
      assert.doesNotMatch(shown, /Given by hand|Still reading/);
      return shown;
    });
    const document = await vscode.workspace.openTextDocument(article);
    const start = document.getText().indexOf(quote);
    const place = { uri: String(article), start, end: start + quote.length };
    await acceptProposals(run('verbatim.tagClaim', place));
    const tagged = await content();
    await acceptProposals(run('verbatim.correctSpeaker', { ...place, speaker: ' Ana  Brandt ' }));
    await eventually(async () => assert.match(await cardsIn(article), /\*\*Ana Brandt\*\* · /));
    const idOf = async (motivation: string) => {
      const page = JSON.parse(await content()) as { items: { id: string; motivation: string }[] };
      return page.items.find((item) => item.motivation === motivation)?.id;
    };
    await run('verbatim.removeCorrection', { uri: String(article), id: await idOf('tagging') });
    assert.ok(await idOf('tagging'));
    await run('verbatim.removeCorrection', { uri: String(article), id: await idOf('identifying') });
    assert.equal(await content(), tagged);
    await run('verbatim.removeClaim', { uri: String(article), id: await idOf('tagging') });
    await eventually(async () => assert.equal(await cardsIn(article), before));
  });
});
