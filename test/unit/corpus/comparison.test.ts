import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze';
import { Corpus } from '../../../src/corpus/corpus';
import type { ComparisonRow } from '../../../src/corpus/model';
import { sentencesOf } from '../../../src/text/sentences';
import { readArticle } from '../../../src/text/article';
import { readMarkedArticle } from './markedArticle';

function compare(left: string, right: string): string[] {
  const corpus = new Corpus();
  for (const [id, text] of [
    ['l', left],
    ['r', right],
  ] as const) {
    const { article, analysis } = readMarkedArticle(id, text);
    corpus.put(article, analysis);
  }
  return (corpus.compare('l', 'r')?.rows ?? []).map(shown);
}

function shown(row: ComparisonRow): string {
  if (row.kind === 'left') return `left ${row.left.text}`;
  if (row.kind === 'right') return `right ${row.right.text}`;
  return `${row.kind} ${row.left.text} | ${row.right.text}${row.kind === 'changed' ? ` ${row.changes.join()}` : ''}`;
}

/** The rows of two articles with what the analysis finds in them. */
function compareRead(left: string, right: string): readonly ComparisonRow[] {
  const corpus = new Corpus();
  for (const [id, text] of [
    ['l', left],
    ['r', right],
  ] as const) {
    const article = readArticle(id, text);
    corpus.put(article, analyze(article, {}));
  }
  return corpus.compare('l', 'r')?.rows ?? [];
}

describe('Corpus.compare', () => {
  it('aligns moved paragraphs, tells what changed and what only one has', () => {
    assert.deepEqual(
      compare(
        'The council of Harlund will not move the yard.\n\nThe bridge stays closed until spring.\n\nNobody asked the ferrymen.',
        'The bridge stays closed until spring.\n\nThe council of Harlund will move the yard.\n\nHerring is dear this year.',
      ),
      [
        'changed The council of Harlund will not move the yard. | The council of Harlund will move the yard. negation',
        'right Herring is dear this year.',
        'same The bridge stays closed until spring. | The bridge stays closed until spring.',
        'left Nobody asked the ferrymen.',
      ],
    );
  });

  it('takes no two sentences with a word or two in common for one', () => {
    assert.deepEqual(compare('“If we don’t pay …', 'We don’t.'), [
      'right We don’t.',
      'left “If we don’t pay …',
    ]);
    assert.deepEqual(compare('We don’t.', 'We don’t.'), ['same We don’t. | We don’t.']);
  });

  it('takes no two sentences for one that share what both articles are about', () => {
    const topic = (one: string): string =>
      [
        'Mayor Ada Brook of Harlund wants to shut the ferry yard.',
        'The ferry yard is old.',
        'To sell or shut the ferry yard was long a plan.',
        'Mayor Ada Brook spoke at the ferry yard.',
        'The ferry yard lies in Harlund.',
        one,
      ].join('\n\n');
    const changed = (one: string, other: string): string[] =>
      compare(topic(one), topic(other)).filter((row) => row.startsWith('changed'));
    const pilots = 'Two pilots met Mayor Ada Brook of Harlund at the ferry yard at noon.';
    const letter = 'A long letter asked Mayor Ada Brook of Harlund to spare the ferry yard.';
    assert.deepEqual(changed(pilots, letter), []);
    const crane = 'In a storm two winters ago a crane fell on the hut of the pilots.';
    const hut =
      'A crane that fell in a storm two winters ago crushed the hut, Mayor Ada Brook of Harlund said.';
    assert.deepEqual(changed(crane, hut), [`changed ${crane} | ${hut} other`]);
  });

  it('shows as the same what is one word in two ways of printing', () => {
    const one = 'The council of Harlund asked Gen. Brook to defend the harbour.';
    const other = 'The council of Harlund asked General Brook to defend the harbor.';
    assert.deepEqual(compare(one, other), [`same ${one} | ${other}`]);
    const [row] = compareRead(one, other.replace('asked', 'begged'));
    assert.deepEqual(row?.kind === 'changed' && row.difference.map(({ kind, text }) => `${kind} ${text}`), [
      'same The council of Harlund',
      'removed asked',
      'added begged',
      'same Gen. Brook to defend the harbour',
    ]);
  });

  it('asks for more in common before one of two sentences may deny the other', () => {
    const kinds = (left: string, right: string): string[] =>
      compare(left, right).map(({ 0: kind = '' }) => kind);
    const one = 'The bridge was shut by the council for the winter after a long storm.';
    const other = (denial: string): string =>
      `The bridge was ${denial}painted this winter, the council told pilots who came after a quarrel.`;
    assert.deepEqual(kinds(one, other('')), ['c']);
    assert.deepEqual(kinds(one, other('not ')), ['r', 'l']);
  });

  it('tells a changed name only where one stands in the place of another', () => {
    const rest = 'told the council that the harbour would close before the summer.';
    const changes = (one: string, other: string): unknown =>
      compare(`On the day ${one} ${rest}`, `On the day ${other} ${rest}`).map((row) =>
        row.split('. ').at(-1),
      );
    assert.deepEqual(changes('Ada Brook', 'Eva Brook'), ['name']);
    assert.deepEqual(changes('Ada Brook', 'Weld'), ['name']);
    assert.deepEqual(changes('of Monday Brook', 'of Friday Brook'), ['number']);
    for (const [one, other] of [
      ['Ada Brook', 'Brook'],
      ['Ada Brook', 'the mayor'],
      ['Mayor Brook', 'Ms. Brook'],
      ['in Harlund, Brook', 'the head of the Council Ada Brook'],
    ] as const)
      assert.deepEqual(changes(one, other), ['other'], `${one}, ${other}`);
  });

  it('tells no changed name where one article only adds who spoke', () => {
    const quote = '“The bridge stays closed until the last ferry has left the yard,” ';
    const changes = (one: string, other: string): unknown =>
      compareRead(`${quote}${one}`, `${quote}${other}`).flatMap((row) =>
        row.kind === 'changed' ? [row.changes] : [],
      );
    assert.deepEqual(changes('Ada Weld said.', 'she said at the Velm ferry.'), [['other']]);
    assert.deepEqual(changes('Ada Weld said.', 'Ivo Brandt said.'), [['name', 'other']]);
  });

  it('tells of two sentences that only share a quote what became of that', () => {
    const rows = compareRead(
      'Ada Weld, mayor of Harlund, who had walked the quays and the yard for 3 days and not slept, called it “a very sad day for ferrymen” before she left the council.',
      'It was “a very sad day for ferrymen,” said Weld on a visit to the island school, where 20 children sang.',
    );
    assert.deepEqual(
      rows.map((row) => (row.kind === 'changed' ? [row.shares, ...row.changes] : row.kind)),
      [['quote']],
    );
  });

  it('pairs of a quote of several sentences those that say the same', () => {
    const rows = compareRead(
      'Ada Weld said: “Nobody asked the ferrymen. We will close the bridge until the spring.”',
      'Ada Weld spoke in Harlund. “We will close the bridge until the spring,” she said.',
    );
    assert.deepEqual(rows.map(shown), [
      'right Ada Weld spoke in Harlund.',
      'left Ada Weld said: “Nobody asked the ferrymen.',
      'changed We will close the bridge until the spring.” | “We will close the bridge until the spring,” she said. other',
    ]);
  });

  it('compares what the articles tell, not their lines of dates and authors', () => {
    const article = (author: string, date: string): string =>
      `The bridge stays closed\n\nBy ${author}\n\n${date}\n\nNobody asked the ferrymen.`;
    const rows = compareRead(article('Ada Weld', '2031-03-01'), article('Ivo Brandt', '2031-03-02'));
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['same', 'same'],
    );
  });

  it('tells a changed number only of “one” that stands against another', () => {
    const rest = 'told the council that the harbour would close before the summer.';
    const changes = (one: string, other: string): unknown =>
      compare(`On the day ${one} ${rest}`, `On the day ${other} ${rest}`).map((row) =>
        row.split('. ').at(-1),
      );
    assert.deepEqual(changes('one pilot', 'two pilots'), ['number,other']);
    assert.deepEqual(changes('one of the pilots', 'a captain'), ['other']);
    assert.deepEqual(changes('five pilots', 'a few pilots'), ['number,other']);
  });

  it('makes no sentence of a few words that only say whose quote ends before them', () => {
    const text =
      '“The bridge stays. It is our bridge.” Ana Brandt said.\n\n“Nobody asked us.” Ana Brandt said the yard would move.';
    assert.deepEqual(
      compareRead(text, text).map((row) => row.kind === 'same' && row.left.text),
      [
        '“The bridge stays.',
        'It is our bridge.” Ana Brandt said.',
        '“Nobody asked us.”',
        'Ana Brandt said the yard would move.',
      ],
    );
  });

  it('puts each sentence of both articles in exactly one row', () => {
    const words = fc.constantFrom(
      'bridge',
      'yard',
      'Harlund.',
      'closed',
      'the',
      'Council',
      'said.',
      '\n\n',
      '“No.”',
    );
    const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const corpus = new Corpus();
        for (const [id, shown] of [
          ['l', left],
          ['r', right],
        ] as const) {
          const { article, analysis } = readMarkedArticle(id, shown);
          corpus.put(article, analysis);
        }
        const rows = corpus.compare('l', 'r')?.rows ?? [];
        const lefts = rows.flatMap((row) => (row.kind === 'right' ? [] : [row.left.span]));
        const rights = rows.flatMap((row) => (row.kind === 'left' ? [] : [row.right.span]));
        assert.deepEqual(lefts, sentencesOf(readArticle('l', left)));
        assert.deepEqual(
          rights.sort((a, b) => a.start - b.start),
          sentencesOf(readArticle('r', right)),
        );
      }),
    );
  }).timeout(20_000);
});
