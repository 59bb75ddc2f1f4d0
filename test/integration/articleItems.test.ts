import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ArticleMatches, QuoteMatch } from '../../src/corpus/model';
import { itemsBeside } from '../../src/editor/comparison/articleItems';
import type { Session } from '../../src/editor/session/session';

describe('the articles to compare with', () => {
  const other: ArticleMatches = {
    article: 'file:///b.txt',
    provenance: {},
    headline: '',
    discrepancies: [],
    quotes: Array.from({ length: 300 }, () => ({}) as QuoteMatch),
    quotesLeftOut: 1600,
    entities: [],
  };

  it('are told at once for an article on show, whose view is known', async () => {
    const [uri] = await vscode.workspace.findFiles('000_*.txt');
    assert.ok(uri);
    await vscode.workspace.openTextDocument(uri);
    const analyst = { view: () => assert.fail('asked again'), articles: () => Promise.resolve([]) };
    const view = () => ({ others: [other] });
    const session = { analyst, view, skipped: [] } as unknown as Session;
    assert.equal((await itemsBeside(session, String(uri), [])).length, 2);
  });

  it('are told with all quotes that they share, also those that are left out of the view', async () => {
    const analyst = { view: () => Promise.resolve({ others: [other] }), articles: () => Promise.resolve([]) };
    const session = { analyst, skipped: [] } as unknown as Session;
    const items = await itemsBeside(session, 'file:///a.txt', []);
    assert.deepEqual(
      items.map(({ description }) => description),
      [undefined, '1,900 shared quotes'],
    );
  });

  it('tell the folder of one that is related, which stands nowhere else in its row', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const provenance = { outlet: 'The Harlund Courier', published: '2031-03-02' };
    const others = ['north', 'south'].map((name) => ({
      ...other,
      article: String(vscode.Uri.joinPath(folder.uri, name, 'a.txt')),
      provenance,
      headline: 'Council weighs a new wall',
    }));
    const analyst = { view: () => Promise.resolve({ others }), articles: () => Promise.resolve([]) };
    const session = { analyst, skipped: [] } as unknown as Session;
    const items = await itemsBeside(session, 'file:///left.txt', []);
    assert.deepEqual(
      items.flatMap(({ detail }) => detail ?? []),
      ['north/a.txt · Council weighs a new wall', 'south/a.txt · Council weighs a new wall'],
    );
  });

  it('tell the file first where two of them are called alike, which the end of a long headline may hide', async () => {
    const provenance = { outlet: 'The Harlund Courier', published: '2031-03-02' };
    const named = (file: string, outlet = provenance.outlet) => ({
      article: `file:///${file}`,
      provenance: { ...provenance, outlet },
      headline: 'Council weighs a new wall',
    });
    const articles = [named('b.txt'), named('c.txt', 'The Skarland Post')];
    const analyst = {
      view: () => Promise.resolve({ others: [{ ...other, ...named('a.txt') }] }),
      articles: () => Promise.resolve(articles),
    };
    const session = { analyst, skipped: [] } as unknown as Session;
    const uris = articles.map(({ article }) => vscode.Uri.parse(article));
    const items = await itemsBeside(session, 'file:///left.txt', uris);
    assert.deepEqual(
      items.flatMap(({ detail }) => detail ?? []),
      [
        'a.txt · Council weighs a new wall',
        'b.txt · Council weighs a new wall',
        'Council weighs a new wall · c.txt',
      ],
    );
  });
});
