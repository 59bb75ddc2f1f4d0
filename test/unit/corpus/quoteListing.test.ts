import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quoteFilter } from '../../../src/corpus/quoteListing';
import { createAnalyst } from '../../../src/worker/inProcess';

const place = {
  article: 'file:///invented/harbour%20news.txt',
  span: { start: 0, end: 1 },
  text: '“We won’t sail before Monday,”',
  speaker: { name: 'Ada Brook', confidence: 1 },
};

describe('quoteFilter', () => {
  for (const words of ['', '  ', "won't sail", 'SAIL ada', 'broo mond', 'harbour news', '“we', 'before we']) {
    it(`finds a quote by ${JSON.stringify(words)}`, () => assert.ok(quoteFilter(words)(place)));
  }
  for (const words of ['rook', 'sail Tuesday', 'invented', 'onday']) {
    it(`does not find it by ${JSON.stringify(words)}`, () => assert.ok(!quoteFilter(words)(place)));
  }

  it('finds it by the outlet of its article', () => {
    assert.equal(quoteFilter('sail courier')(place, 'The Harlund Courier'), 'article');
    assert.ok(!quoteFilter('sail courier')(place));
  });

  it('finds every quote by any beginning of any of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (words, i, length) => {
          const word = words[i % words.length] ?? '';
          const typed = word.slice(0, 1 + (length % word.length));
          return quoteFilter(typed.toUpperCase())({ ...place, text: words.join(' ') }) === 'quote';
        },
      ),
    );
  });
});

describe('the quotes of an analyst', () => {
  const texts = {
    a: 'Invented. “We will not pay,” Ines Castellan said. “They will sail,” Ines Castellan said.',
    b: 'Invented. “The ferry is late,” Ada Brook said.',
    c: 'Invented. “Ferries are never late,” Ada Brook said.',
  };

  async function listed(query: { words: string; first?: string; most: number }) {
    const analyst = createAnalyst();
    await analyst.put(Object.entries(texts).map(([id, text]) => ({ id, text })));
    const { places, cut } = await analyst.quotes(query);
    return { words: places.map(({ article, text }) => `${article} ${text}`), cut };
  }

  it('are listed by article and position, those of one article first', async () => {
    const { words, cut } = await listed({ words: '', first: 'b', most: 10 });
    assert.deepEqual(words, [
      'b “The ferry is late,”',
      'a “We will not pay,”',
      'a “They will sail,”',
      'c “Ferries are never late,”',
    ]);
    assert.equal(cut, false);
  });

  it('are cut to as many as are asked for, and say so', async () => {
    assert.deepEqual(await listed({ words: 'will', most: 1 }), {
      words: ['a “We will not pay,”'],
      cut: true,
    });
    assert.deepEqual(await listed({ words: 'pay', most: 1 }), {
      words: ['a “We will not pay,”'],
      cut: false,
    });
  });

  it('tell how sure their speakers are, as they were read', async () => {
    const analyst = createAnalyst();
    await analyst.put([{ id: 'b', text: texts.b }]);
    const read = (await analyst.view('b'))?.analysis.quotes[0]?.attribution;
    const { places } = await analyst.quotes({ words: '', most: 1 });
    assert.ok(read && read.confidence < 1);
    assert.deepEqual(places[0]?.speaker, { name: 'Ada Brook', confidence: read.confidence });
  });

  it('are found by words', async () => {
    assert.deepEqual((await listed({ words: 'late', most: 9 })).words, [
      'b “The ferry is late,”',
      'c “Ferries are never late,”',
    ]);
  });

  it('are listed by what is in marks, where not all of a statement is', async () => {
    const analyst = createAnalyst();
    await analyst.put([
      { id: 'a', text: 'Invented. Ada Brook said that the ferry was “late again” that day.' },
    ]);
    const { places } = await analyst.quotes({ words: '', most: 9 });
    assert.deepEqual(
      places.map(({ text }) => text),
      ['“late again”'],
    );
  });

  it('that have the words themselves, or a speaker who has, come before those of an article that has them in its name', async () => {
    const analyst = createAnalyst();
    await analyst.put(
      Object.entries(texts).map(([id, text]) => ({ id: `file:///${id === 'a' ? 'ferries' : id}.txt`, text })),
    );
    const { places } = await analyst.quotes({ words: 'ferr', first: 'file:///ferries.txt', most: 9 });
    assert.deepEqual(
      places.map(({ text }) => text),
      ['“The ferry is late,”', '“Ferries are never late,”', '“We will not pay,”', '“They will sail,”'],
    );
  });

  it('of an article that is not there are none', async () => {
    assert.equal((await listed({ words: 'pay', first: 'nowhere', most: 9 })).words.length, 1);
  });
});
