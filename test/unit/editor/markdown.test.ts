import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink } from '../../../src/editor/words/markdown';
import { escapeMarkdown } from '../../../src/text/escapeMarkdown';

/** What CommonMark shows for backslash escapes. */
const shown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');

describe('escaping the words of articles for Markdown', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'[]()<>!*_`~#$&\\:/.@|-+ \n\t'.split('')) }),
    fc.constantFrom(
      '[click](command:workbench.action.quit)',
      '![x](https://example.org/a.png)',
      '<img src=x onerror=alert(1)>',
      '<https://example.org>',
      'https://example.org www.example.org a@example.org',
      '    indented code',
      '# heading\n\n* item\n1. item',
      '$(warning) &lt; &#60;',
      '```js\ncode\n```',
    ),
  );

  it('leaves no ASCII punctuation that is not escaped, so that nothing can begin', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rest = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]/gu, '');
        assert.doesNotMatch(rest, /[!-/:-@[-`{-~]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows the words letter by letter, white space as single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        assert.equal(shown(escapeMarkdown(text)), text.replace(/\s+/gu, ' ').trim());
      }),
    );
  });

  it('stays in one line, without indentation', () => {
    fc.assert(fc.property(hostile, (text) => assert.doesNotMatch(escapeMarkdown(text), /[\n\r]|^\s/u)));
  });

  it('drops what would reorder the letters around it', () => {
    assert.equal(escapeMarkdown('paid \u202e000,1\u202c dollars\u0007'), 'paid 000\\,1 dollars');
  });
});

describe('command links', () => {
  const argumentOf = (link: string): unknown => {
    const query = /\?([^ )]*)/u.exec(link)?.[1] ?? '';
    // as VS Code does: once when it reads the address, once more before it reads the JSON
    return JSON.parse(decodeURIComponent(decodeURIComponent(query)));
  };

  it('carry any argument through, also what is decoded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (article) => {
        const link = commandLink('Open', 'verbatim.openPlace', { article, start: 1 });
        assert.deepEqual(argumentOf(link), [{ article, start: 1 }]);
      }),
    );
    assert.deepEqual(argumentOf(commandLink('x', 'y', 'file:///100%25%20(1).txt')), [
      'file:///100%25%20(1).txt',
    ]);
  });

  it('cannot be ended from inside', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (label, text) => {
        const link = commandLink(label, 'verbatim.openPlace', text, text);
        const start = link.indexOf('](command:');
        assert.doesNotMatch(link.slice(1, start), /(?<!\\)(?:\\\\)*[[\]()]/u);
        assert.equal(
          link
            .slice(start + 2)
            .replace(/\\./gu, '')
            .indexOf(')'),
          link.slice(start + 2).replace(/\\./gu, '').length - 1,
        );
      }),
    );
  });
});
