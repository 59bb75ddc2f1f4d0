import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { cardsOn, rangeOf } from '../support/editorCards';
import { eventually } from '../support/eventually';
import { createAnnotation } from '../../src/annotations/edits';
import { readSidecar, sidecarName, writeSidecar } from '../../src/annotations/sidecar';
import { readArticle } from '../../src/text/article';

const [first, second, third] = [
  '000_ecc26befbc92cf56.txt',
  '001_94ae5398a9550bd3.txt',
  '002_1618247bfcd4d69f.txt',
] as const;

async function open(name: string): Promise<vscode.TextEditor> {
  const [uri] = await vscode.workspace.findFiles(name);
  assert.ok(uri, `${name} is not in the workspace`);
  return vscode.window.showTextDocument(uri);
}

async function hasCard(name: string, words: string, ...expected: readonly RegExp[]): Promise<string> {
  const { document } = await open(name);
  return eventually(async () => {
    const cards = await cardsOn(document.uri, words);
    for (const pattern of expected) assert.match(cards, pattern);
    return cards;
  });
}

describe('the card of a quote in a real article', () => {
  it('names the speaker with his roles, and the articles that carry the words', async () => {
    await hasCard(
      first,
      'poorly worded',
      /^Gen\. \*\*Mark Milley\*\*, chairman of the Joint Chiefs of Staff · \*quoted fragment\*/u,
      /“Milley called”, line 17 · full name from line 15/u,
      /\[001_[^\]]*\]: the same words, same speaker/u,
      /\[002_[^\]]*\]: inside a longer quote, same speaker/u,
    );
  });

  it('marks the words that another article has otherwise', async () => {
    await hasCard(
      first,
      'There has been no decision',
      /\*\*Mark Esper\*\*/u,
      /\[001_[^\]]*\]: other words/u,
      /\*\*whatsoever\*\*/u,
    );
    await hasCard(second, 'There has been no decision', /\*\*Mark Esper\*\*/u, /~~whatsoever~~/u);
  });

  it('calls out that another article names another speaker', async () => {
    await hasCard(
      second,
      'We respect your sovereign decision',
      /^\*\*William Seely\*\*/u,
      /\[002_[^\]]*\]: the same words\n? *\n *⚠ Other speaker: here \*\*William Seely\*\*, there \*\*[^*]*letter/u,
    );
  });

  it('sees the same words through marks, apostrophes and contractions', async () => {
    const cards = await hasCard(
      first,
      'implies withdrawal',
      /\[002_[^\]]*\]: (?:the same words|inside a longer quote)/u,
    );
    assert.doesNotMatch(cards, /~~/u);
  });

  it('ends a quote that is never closed with its paragraph, and one of two sorts of marks with its second', async () => {
    const { document } = await open(first);
    const last = rangeOf(document, 'dynamic situations.');
    await hasCard(first, 'I walked down here', /\*\*Mark Milley\*\*/u);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const below = (each: vscode.DocumentSymbol): vscode.DocumentSymbol[] => [
      each,
      ...each.children.flatMap(below),
    ];
    const quotes = symbols.flatMap(below);
    const open1 = quotes.find(({ name }) => name.startsWith('“I walked down here'));
    assert.equal(open1?.range.end.line, last.end.line);
    const kuwait = quotes.find(({ name }) => name.startsWith('"bringing people in'));
    assert.equal(kuwait && document.getText(kuwait.range), '"bringing people in from Kuwait,”');
  });

  it('finds quotes of the whole folder by their words and speakers', async () => {
    await open(first);
    const found = await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'milley poorly',
      );
      const files = symbols.map(({ location }) => location.uri.path.replace(/.*\//u, ''));
      assert.deepEqual(files.sort(), [first, second, third]);
      return symbols;
    });
    for (const { name } of found) assert.match(name, /^Mark Milley: .*poorly worded/u);
  });

  it('has no card on page furniture', async () => {
    const { document } = await open(first);
    await hasCard(first, 'poorly worded', /Mark Milley/u);
    assert.equal(await cardsOn(document.uri, 'CLICK HERE'), '');
    const other = await open(second);
    await hasCard(second, 'poorly worded', /Mark Milley/u);
    assert.equal(await cardsOn(other.document.uri, 'IE 11 is not'), '');
  });
});

describe('the card of a name or a figure in a real article', () => {
  it('says who it is, its forms, and how often it is named elsewhere', async () => {
    await hasCard(
      first,
      'Milley called',
      /^\*\*Mark Milley\*\* · \*person\*/u,
      /Gen\. \(line 15\), chairman of the Joint Chiefs of Staff \(line 15\)/u,
      /times in this article: Milley ×\d/u,
      /Elsewhere: \[\d+ mentions in 2 articles\]: /u,
    );
  });

  it('shows what other articles give for a figure', async () => {
    await hasCard(first, '5,000', /“over 5,000 [^”]*”/u, /“around 5,000 [^”]*”/u);
  });
});

describe('the language features of an article', () => {
  it('mark every mention of a name, whatever its form', async () => {
    const { document } = await open(first);
    await hasCard(first, 'Milley called', /Mark Milley/u);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      rangeOf(document, 'Mark Milley').start,
    );
    const words = found.map(({ range }) => document.getText(range));
    assert.ok(words.includes('Mark Milley') && words.includes('Milley'), words.join());
  });

  it('find all places of a quote, in articles that are not open as well', async () => {
    const { document } = await open(first);
    await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
    await hasCard(first, 'poorly worded', /\[001_/u, /\[002_/u);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'poorly worded').start,
    );
    const words = await Promise.all(
      found.map(async ({ uri, range }) => (await vscode.workspace.openTextDocument(uri)).getText(range)),
    );
    assert.ok(words.length >= 3, words.join(' | '));
    for (const each of words) assert.match(each, /poorly worded/u);
  });
});

describe('commands on a place', () => {
  it('copy a quote with its attribution', async () => {
    const editor = await open(first);
    await hasCard(first, 'no decision to leave', /Mark Esper/u);
    const { start } = rangeOf(editor.document, 'no decision to leave');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('verbatim.copyQuote');
    assert.match(
      await vscode.env.clipboard.readText(),
      /^“There has been no decision to leave Iraq\. Period,” — Mark Esper, Secretary of Defense \(.+\)$/u,
    );
  });

  it('open the exact words of another article in the other column, and no third one', async () => {
    const { document } = await open(first);
    const [other] = await vscode.workspace.findFiles(third);
    const text = (await vscode.workspace.openTextDocument(other!)).getText();
    for (const words of ['poorly worded', 'sovereign decision']) {
      await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      const start = text.indexOf(words);
      await vscode.commands.executeCommand('verbatim.openPlace', {
        article: String(other),
        start: start + 3, // as if three letters had been deleted before it meanwhile
        end: start + 3 + words.length,
        words,
      });
      const editor = vscode.window.activeTextEditor!;
      assert.equal(String(editor.document.uri), String(other));
      assert.equal(editor.document.getText(editor.selection), words);
      assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
    }
    assert.equal(vscode.window.tabGroups.all.length, 2);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('switch the highlights', async () => {
    const shown = (): boolean | undefined =>
      vscode.workspace.getConfiguration('verbatim').get<boolean>('highlights.enabled');
    assert.equal(shown(), true);
    await vscode.commands.executeCommand('verbatim.toggleHighlights');
    assert.equal(shown(), false);
    await vscode.commands.executeCommand('verbatim.toggleHighlights');
    assert.equal(shown(), true);
  });
});

describe('an article with a quote that is never closed', () => {
  // Invented, like the people in it.
  const text =
    'Mayor Ilka Bram said: “The bridge is safe, and we will open it.\n\nThe council met on Friday.\n';

  it('is told in the problems, as information under our name', async () => {
    const [uri] = await vscode.workspace.findFiles(first);
    const unclosed = vscode.Uri.joinPath(uri!, '../unclosed.txt');
    await vscode.workspace.fs.writeFile(unclosed, new TextEncoder().encode(text));
    try {
      await vscode.window.showTextDocument(unclosed);
      await eventually(() => {
        const [problem, ...others] = vscode.languages.getDiagnostics(unclosed);
        assert.ok(problem);
        assert.deepEqual(others, []);
        assert.equal(problem.source, 'Verbatim');
        assert.equal(problem.severity, vscode.DiagnosticSeverity.Information);
        assert.equal(problem.range.start.line, 0);
        return Promise.resolve();
      });
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(unclosed);
    }
  });
});

describe('an article in another encoding than it is read in', () => {
  // Invented. The marks around the words are those of windows-1252.
  const text = new Uint8Array([0x93, ...new TextEncoder().encode('We wait,'), 0x94, 0x20, 0x4e, 0x6f, 0x2e]);

  it('is told in the problems, with what mends it', async () => {
    const [seed] = await vscode.workspace.findFiles(first);
    const uri = vscode.Uri.joinPath(seed!, '../windows.txt');
    await vscode.workspace.fs.writeFile(uri, text);
    try {
      await vscode.window.showTextDocument(uri);
      const problem = await eventually(() => {
        const [found, ...others] = vscode.languages.getDiagnostics(uri);
        assert.ok(found);
        assert.deepEqual(others, []);
        return Promise.resolve(found);
      });
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
      assert.match(
        problem.message,
        /^2 characters seem to be misread in the encoding utf8\..*quotes are missed/u,
      );
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const commands = actions.map(({ command }) => command?.command ?? '');
      assert.deepEqual(commands, ['workbench.action.editor.changeEncoding', 'workbench.action.openSettings']);
      const all = await vscode.commands.getCommands();
      for (const command of commands) assert.ok(all.includes(command), `${command} is no command`);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });
});

describe('a tagged claim whose words have changed', () => {
  // Invented, like the people in it.
  const before = 'Mayor Ilka Bram said the bridge will hold for 20 years. The council met on Friday.\n';
  const now = before.replace('20 years', '30 years');

  it('has a card that marks the change, and a warning', async () => {
    const [seed] = await vscode.workspace.findFiles(first);
    const uri = vscode.Uri.joinPath(seed!, '../bridge.txt');
    const sidecar = vscode.Uri.joinPath(uri, '..', sidecarName('bridge.txt'));
    const start = before.indexOf('the bridge');
    const annotation = createAnnotation({
      article: readArticle(String(uri), before),
      span: { start, end: before.indexOf('. The') },
      tag: 'disputed',
      note: 'Ask the *bridge office*.',
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
      created: '2031-03-02T10:00:00Z',
    });
    const write = (file: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const written = writeSidecar(readSidecar(undefined), [annotation], 'bridge.txt');
    assert.ok('json' in written);
    await write(sidecar, written.json);
    await write(uri, now);
    try {
      const { document } = await open('bridge.txt');
      const cards = await eventually(async () => {
        const shown = await cardsOn(document.uri, 'bridge will');
        assert.match(shown, /Claim/u);
        return shown;
      });
      assert.match(cards, /^Claim: \*\*disputed\*\* · 2 Mar 2031\s+Ask the \*bridge office\*\./u);
      assert.match(cards, /⚠ Changed since \(a number\): /u);
      assert.match(cards, /hold for ~~20~~ \*\*30\*\* years/u);
      assert.match(
        cards,
        /\[Accept Current Words\] · \[Change Tag…\] · \[Edit Note…\] · \[Remove Claim and Note\]/u,
      );
      const [problem] = vscode.languages.getDiagnostics(uri);
      assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
      assert.equal(problem.message, 'The words tagged “disputed” have changed: “20” became “30”');
      const tags = (value: unknown) => vscode.workspace.getConfiguration('verbatim').update('tags', value);
      await tags([{ id: 'disputed', label: 'in dispute' }]);
      await eventually(() =>
        assert.match(vscode.languages.getDiagnostics(uri)[0]?.message ?? '', /tagged “in dispute” have/u),
      );
      await tags(undefined);
      await eventually(() =>
        assert.match(vscode.languages.getDiagnostics(uri)[0]?.message ?? '', /tagged “disputed” have/u),
      );
      const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      assert.equal(fix?.title, 'Accept the current words as “disputed”');
      await vscode.commands.executeCommand(
        fix.command!.command,
        ...((fix.command!.arguments ?? []) as unknown[]),
      );
      await eventually(() => {
        assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
        return Promise.resolve();
      });
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uri);
      await vscode.workspace.fs.delete(sidecar);
    }
  });
});
