import { strict as assert } from 'node:assert';
import { asShown } from '../../../src/editor/host/lineBreaks';

describe('content of a file as VS Code shows it', () => {
  const cases: readonly (readonly [name: string, content: string, shown: string])[] = [
    ['has no byte order mark', '\uFEFFA', 'A'],
    ['keeps a mark inside the text', 'A\uFEFF', 'A\uFEFF'],
    ['keeps line feeds', 'a\nb\n', 'a\nb\n'],
    ['keeps the line breaks of Windows', 'a\r\nb\r\n', 'a\r\nb\r\n'],
    ['takes the line break of most lines', 'a\r\nb\r\nc\nd', 'a\r\nb\r\nc\r\nd'],
    ['takes the line feed where they are equally many', 'a\r\nb\nc', 'a\nb\nc'],
    ['makes bare returns those of Windows', 'a\rb\rc', 'a\r\nb\r\nc'],
    ['is empty for an empty file', '', ''],
  ];
  for (const [name, content, shown] of cases) {
    it(name, () => assert.equal(asShown(content), shown));
  }
});
