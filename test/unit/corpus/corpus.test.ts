import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/corpus/corpus';
import type { QuoteMatch } from '../../../src/corpus/model';
import { anyMarkedText } from './anyMarkedText';
import { corpusOf, readMarkedArticle } from './markedArticle';

// All invented: the town, the people, the papers.
const first = `Mayor {person=Ana Brandt|Ana Brandt} told the council of Harlund on Monday that the bridge stays.

{direct=Ana Brandt|“There has been no decision to close the bridge at Harlund. None,”} Brandt said.

She called the memo {partial=Ana Brandt|“badly phrased”} and said it {partial=Ana Brandt|“implies demolition. That’s not what’s planned.”}

The fire at the Harlund mill on Thursday killed the engineer {person=Tor Lindqvist|Tor Lindqvist}.

Nearly 3,000 workers of the Orrin yard wait for an answer.`;
const second = `{person=Ana Brandt|Brandt} denied on Monday that the bridge will go. {direct=Ana Brandt|“There has been no decision whatsoever to close the bridge,”} she said.

{direct=Jonas Weld|"We respect your wish to see the yard moved,"} {person=Jonas Weld|Jonas Weld}, head of the yard, wrote.

The engineer {person=Tor Lindqvist|Tor Lindqvist} was killed by a fire at the Harlund mill early Friday.`;
const third = `Brandt said the memo was {direct=Brandt|"badly phrased, implies demolition. That is not what's planned."}

{direct=the memo|"We respect your wish to see the yard moved,"} the memo said.

About 3,000 workers of the Orrin yard are affected.`;

const told = ({ relation, here, there, speakers }: QuoteMatch): string =>
  `${relation} ${speakers}: ${here.text} | ${there.text}`;

describe('Corpus.matchesOf', () => {
  const corpus = corpusOf(first, second, third);

  it('tells altered words from verbatim ones, and fragments of longer quotes', () => {
    const [others] = corpus.matchesOf('a0').filter(({ article }) => article === 'a2');
    assert.deepEqual(others?.quotes.map(told), [
      'truncated same: badly phrased | badly phrased',
      'truncated same: implies demolition. That’s not what’s planned. | ' +
        "badly phrased, implies demolition. That is not what's planned.",
    ]);
    const [altered] = corpus.matchesOf('a0').find(({ article }) => article === 'a1')?.quotes ?? [];
    assert.equal(altered?.relation, 'altered');
    assert.deepEqual(
      altered.difference.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`),
      ['added whatsoever', 'removed at Harlund. None'],
    );
  });

  it('puts a quote that is ascribed to somebody else first', () => {
    const [other] = corpus.matchesOf('a2');
    assert.equal(other?.article, 'a1');
    const [discrepancy] = other.discrepancies;
    assert.deepEqual(
      [discrepancy?.kind, discrepancy?.verdict, discrepancy?.summary],
      ['speaker', 'conflicting', 'the memo / Jonas Weld'],
    );
  });

  it('tells which of two wordings has words that the other one lacks', () => {
    const quoting = (words: string): string => `{direct=Ana Brandt|“${words},”} Ana Brandt said.`;
    const whole = quoting('We shall not rebuild the lighthouse of Harlund before the autumn storms');
    const cut = quoting('We shall rebuild the lighthouse of Harlund before the autumn storms');
    const other = quoting('We shall rebuild the tower of Harlund before the autumn storms');
    const added = (...articles: [string, string]): unknown =>
      [...corpusOf(...articles).allDiscrepancies()].map((each) => [each.summary, each.added]);
    assert.deepEqual(added(whole, cut), [['not / –', { in: 'here', words: 'not' }]]);
    assert.deepEqual(added(cut, whole), [['– / not', { in: 'there', words: 'not' }]]);
    assert.deepEqual(added(cut, other), [['lighthouse / tower', undefined]]);
  });

  it('tells no other speaker where the one there is named beside the quote here', () => {
    const [shared] = corpusOf(
      '{direct=Ana Brandt|“We shall rebuild the lighthouse before the autumn storms,”} Ana Brandt said.',
      'Jonas Weld watched. {direct=Jonas Weld|“We shall rebuild the lighthouse before the autumn storms,”} Brandt said.',
    ).matchesOf('a0');
    assert.deepEqual(
      shared?.quotes.map(({ speakers }) => speakers),
      ['unknown'],
    );
    assert.deepEqual(shared.discrepancies, []);
  });

  it('takes a document and its author named beside it for no conflict, and few common words for two utterances', () => {
    const told = (here: string, there: string): readonly string[] =>
      [...corpusOf(here, there).allDiscrepancies()].map(
        ({ kind, verdict, summary }) => `${kind} ${verdict} ${summary}`,
      );
    const words = 'We shall rebuild the lighthouse of Harlund before the autumn storms';
    assert.deepEqual(
      told(
        `{direct=Ana Brandt|“${words},”} Ana Brandt said.`,
        `Ana Brandt sent the council a letter. {direct=the letter|“${words},”} the letter said.`,
      ),
      ['speaker compatible Ana Brandt / the letter'],
    );
    assert.deepEqual(
      told(
        `{direct=Ana Brandt|“${words},”} Ana Brandt said of the letter.`,
        `{direct=the letter|“${words},”} the letter said.`,
      ),
      ['speaker conflicting Ana Brandt / the letter'],
    );
    assert.deepEqual(
      told(
        `{direct=Ana Brandt|“${words},”} Ana Brandt said.`,
        `{direct=Jonas Weld|“${words},”} Jonas Weld said.`,
      ),
      ['speaker conflicting Ana Brandt / Jonas Weld'],
    );
    assert.deepEqual(
      told(
        '{direct=Ana Brandt|“This is a sad state of affairs,”} Ana Brandt said.',
        '{direct=Jonas Weld|“It is a sad state of affairs,”} Jonas Weld said.',
      ),
      [],
    );
  });

  it('does not take the injured of one account for the dead of another', () => {
    const told = '{direct=Ana Brandt|“The sluice at Harlund was never inspected,”} Ana Brandt said.';
    const [shared] = corpusOf(
      `${told}\n\nThe flood in Harlund injured 22 people.`,
      `${told}\n\nThe flood in Harlund injured at least 29 people. An older flood in Harlund killed 22 people.`,
    ).matchesOf('a0');
    assert.deepEqual(
      shared?.discrepancies.map(({ verdict, summary }) => `${verdict} ${summary}`),
      ['conflicting 22 people / at least 29 people'],
    );
  });

  it('takes a name in brackets for no other account, but another name for one', () => {
    const verdictOf = (mill: string): readonly string[] =>
      corpusOf(
        `{direct=Ana Brandt|“The owners knew the sluice of the Harlund mill would never hold the flood,”} Brandt said.`,
        `{direct=Ana Brandt|“The owners knew the sluice of the ${mill} would never hold the flood,”} Brandt said.`,
      )
        .matchesOf('a0')
        .flatMap(({ discrepancies }) => discrepancies.map(({ kind, verdict }) => `${kind} ${verdict}`));
    assert.deepEqual(verdictOf('[Orrin] mill'), []);
    assert.deepEqual(verdictOf('Orrin mill'), ['wording conflicting']);
  });

  it('shows figures and days that differ, and says whether both can be right', () => {
    const all = corpus.matchesOf('a0').flatMap(({ discrepancies }) => discrepancies);
    assert.deepEqual(
      all
        .filter(({ kind }) => kind !== 'wording')
        .map(({ kind, verdict, summary }) => `${kind} ${verdict} ${summary}`),
      [
        'number compatible Nearly 3,000 workers / About 3,000 workers',
        'date compatible Thursday / early Friday',
      ],
    );
  });

  it('compares figures of accounts of one event that share no quote, unless they are of other days', () => {
    const others = (published?: string): readonly string[] => {
      const corpus = new Corpus();
      const put = (id: string, marked: string, date?: string): void => {
        const { article, analysis } = readMarkedArticle(id, marked);
        corpus.put(article, { ...analysis, provenance: date === undefined ? {} : { published: date } });
      };
      const names =
        '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}';
      put('a', `${names}.\n\nThe flood in Harlund killed at least 29 people on the Orrin dam.`, '2031-05-04');
      put('b', `${names}.\n\nOn the Orrin dam the flood killed 22 in Harlund.`, published);
      return corpus.matchesOf('a').flatMap(({ quotes, discrepancies }) => {
        assert.deepEqual(quotes, []);
        return discrepancies.map(({ kind, verdict, summary }) => `${kind} ${verdict} ${summary}`);
      });
    };
    const told = ['number conflicting at least 29 people / 22'];
    assert.deepEqual(others('2031-05-06'), told);
    assert.deepEqual(others(), told);
    assert.deepEqual(others('2031-06-06'), []);
  });

  it('takes nearly, over and around so many for one figure in three wordings', () => {
    const names =
      '{place=Harlund|Harlund}, {person=Ana Brandt|Brandt}, {place=Orrin|Orrin}, {organization=Vell Union|Vell Union}';
    const corpus = corpusOf(
      `${names}.\n\nThe ferry adds to the nearly 7,000 Vell guards already on the quay.`,
      `${names}.\n\nThe future of over 7,000 Vell guards in Orrin came up a day later.`,
      `${names}.\n\nThere are currently around 7,000 Vell guards stationed in Orrin.`,
    );
    const told = [...corpus.allDiscrepancies()].map(({ verdict, summary }) => `${verdict} ${summary}`);
    assert.deepEqual(told, [
      'compatible nearly 7,000 Vell guards / over 7,000 Vell guards',
      'compatible nearly 7,000 Vell guards / around 7,000 Vell guards',
      'compatible over 7,000 Vell guards / around 7,000 Vell guards',
    ]);
  });

  it('shares names, not amounts', () => {
    const other = corpus.matchesOf('a0').find(({ article }) => article === 'a1');
    assert.deepEqual(
      other?.entities.map(({ name }) => name),
      ['Ana Brandt', 'Tor Lindqvist'],
    );
  });

  it('is symmetrical', () => {
    for (const id of corpus.ids()) {
      for (const { article, quotes } of corpus.matchesOf(id)) {
        const back = corpus.matchesOf(article).find((other) => other.article === id)?.quotes ?? [];
        const forth = quotes.map(({ here, there, relation }) => [here.span, there.span, relation]);
        const swapped = back.map(({ here, there, relation }) => [there.span, here.span, relation]);
        assert.deepEqual(new Set(forth.map(String)), new Set(swapped.map(String)));
      }
    }
  });

  it('does not match idioms, nor words that only frame others', () => {
    const idioms = corpusOf(
      '{direct=Ana Brandt|“At the end of the day we breathed a sigh of relief about the harbour,”} Brandt said.',
      '{direct=Jonas Weld|“At the end of the day the prices of herring decide everything,”} Weld said. Others breathed a sigh of relief.',
    );
    assert.deepEqual(idioms.matchesOf('a0'), []);
  });

  it('does not match a phrase of everybody, unless one speaker says it within days', () => {
    const saysOf = (names: readonly string[], days: readonly string[]): number => {
      const corpus = corpusOf(
        ...names.map(
          (name) => `{direct=${name}|“We will leave no stone unturned,”} ${name} told the council.`,
        ),
      );
      days.forEach((published, i) => corpus.setProvenance(`a${i}`, { published }));
      return corpus.matchesOf('a0').length;
    };
    const [day, next, later] = ['2031-03-01', '2031-03-02', '2031-09-01'] as const;
    assert.equal(saysOf(['Ana Brandt', 'Jonas Weld'], [day, next]), 0);
    assert.equal(saysOf(['Ana Brandt', 'Ana Brandt'], [day, next]), 1);
    assert.equal(saysOf(['Ana Brandt', 'Ana Brandt'], [day, later]), 0);
    assert.equal(saysOf(['Ana Brandt', 'Ana Brandt'], []), 0);
  });
});

describe('Corpus.find', () => {
  const corpus = corpusOf(first, second, third);

  it('finds words in other articles, best first, with the exact place', () => {
    const found = corpus.find('no decision whatsoever to close the bridge', 'a1').matches;
    assert.deepEqual(
      found.map(({ there }) => there.article),
      ['a0'],
    );
    assert.equal(found[0]?.here.speaker?.name, 'Ana Brandt');
  });

  it('finds two words between marks', () => {
    assert.deepEqual(corpus.find('badly phrased', 'a0').matches.map(told), [
      'truncated same: badly phrased | badly phrased',
    ]);
  });

  it('finds these very words, however common they are', () => {
    const everywhere = corpusOf(
      ...Array.from(
        { length: 40 },
        (_, i) => `On day ${i} the board said at the end of the day that it would rain.`,
      ),
    );
    for (const words of ['the board said', 'at the end of the day'])
      assert.equal(everywhere.find(words, 'a0').matches.length, 39, words);
    assert.deepEqual(everywhere.find('the board sang', 'a0').matches, []);
  });

  const filler =
    'Much was said about the weather, the boats and the price of rope, and the meeting went on past midnight without a vote on anything else. ';
  const elsewhere = (query: string, place: string): string[] =>
    corpusOf(
      `{direct=Ana Brandt|“${query}”} Brandt said. ${filler}{direct=Ana Brandt|“We owe nobody a second harbour wall.”}`,
      place,
    )
      .find(query, 'a0')
      .matches.map(({ relation, changes, there }) => [relation, ...changes, there.text].join(' | '));

  it('finds a whole quoted fragment, misspelt words and a report without marks', () => {
    const query = 'Every tenant of the harbour sheds shall keep the lease they signed';
    assert.deepEqual(elsewhere(query, 'He called it {partial|“the lease they signed”} again.'), [
      'truncated | the lease they signed',
    ]);
    assert.deepEqual(
      elsewhere(
        query,
        '{direct|“Evrey tenant of the habrour sheds shall keep the leaes they signed,”} it said.',
      ),
      ['altered | other | Evrey tenant of the habrour sheds shall keep the leaes they signed,'],
    );
    assert.deepEqual(
      elsewhere(
        'The harbour sheds are our last hope of work',
        'She said the harbour sheds were their last hope of work.',
      ),
      ['altered | tense | other | the harbour sheds were their last hope of work'],
    );
  });

  it('says that words between the sought ones were added', () => {
    assert.deepEqual(
      elsewhere(
        'the harbour office will pay for the sheds',
        '{direct|“the harbour office will certainly pay for the sheds,”} Weld said.',
      ),
      ['altered | other | the harbour office will certainly pay for the sheds,'],
    );
  });

  it('takes a number for changed where it stands for another or is put in, not where more is told', () => {
    const query = 'the harbour office will pay for the sheds and for the wall';
    const changed = (words: string): string | undefined =>
      elsewhere(query, `{direct|“${words},”} Weld said.`)[0]?.split(' | ').slice(0, -1).join(' | ');
    assert.equal(
      changed('the harbour office will pay for the sheds, all nine of them by May, and for the wall'),
      'altered | other',
    );
    assert.equal(
      changed('the harbour office will pay for nine sheds and for the wall'),
      'altered | number | other',
    );
  });

  it('notices a negation that is cut off, unless the reporter says it', () => {
    const query = 'not confident we can save the harbour sheds';
    const place = '{partial|“confident we can save the harbour sheds”}';
    assert.deepEqual(elsewhere(query, `She is ${place} now.`), [
      'altered | negation | confident we can save the harbour sheds',
    ]);
    assert.deepEqual(elsewhere(query, `She is not ${place} now.`), [
      'truncated | confident we can save the harbour sheds',
    ]);
  });

  it('tells two quotes made one', () => {
    assert.deepEqual(
      elsewhere(
        'The sheds stay where they are',
        '{direct|“The sheds stay where they are. We owe nobody a second harbour wall,”} she said.',
      ),
      ['merged | The sheds stay where they are'],
    );
  });

  it('reads 20% as 20 percent and 20 per cent', () => {
    const place = (amount: string): string[] =>
      elsewhere(
        'We own 20% of the harbour sheds',
        `{direct|“We own ${amount} of the harbour sheds,”} Weld said.`,
      );
    assert.deepEqual(
      place('20 percent').map((line) => line.split(' ')[0]),
      ['verbatim'],
    );
    assert.deepEqual(
      place('20 per cent').map((line) => line.split(' ')[0]),
      ['verbatim'],
    );
    assert.deepEqual(
      place('30 percent').map((line) => line.slice(0, 17)),
      ['altered | number '],
    );
  });

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { there } of corpus.find(text).matches)
          assert.equal(there.text.length, there.span.end - there.span.start);
      }),
      { numRuns: 50 },
    );
  }).timeout(20_000);
});

describe('a corpus, whatever is put into it', () => {
  it('answers after puts and removals as if it had been built anew', () => {
    fc.assert(
      fc.property(
        fc.array(anyMarkedText, { minLength: 2, maxLength: 4 }),
        anyMarkedText,
        (texts, passing) => {
          const fresh = corpusOf(...texts);
          const worn = corpusOf(passing, ...texts.slice(1));
          const gone = readMarkedArticle('gone', passing);
          worn.put(gone.article, gone.analysis);
          const back = readMarkedArticle('a0', texts[0] ?? '');
          worn.put(back.article, back.analysis);
          worn.remove('gone');
          for (const id of fresh.ids()) assert.deepEqual(worn.matchesOf(id), fresh.matchesOf(id));
        },
      ),
      { numRuns: 40 },
    );
  }).timeout(20_000);

  it('gives places whose spans slice to their words, in symmetrical matches', () => {
    fc.assert(
      fc.property(anyMarkedText, anyMarkedText, (a, b) => {
        const corpus = corpusOf(a, b);
        const textOf = (id: string): string => corpus.get(id)?.article.text ?? '';
        const [forth] = corpus.matchesOf('a0');
        const [back] = corpus.matchesOf('a1');
        for (const { here, there } of [...(forth?.quotes ?? []), ...(forth?.discrepancies ?? [])]) {
          assert.equal(here.text, textOf('a0').slice(here.span.start, here.span.end));
          assert.equal(there.text, textOf('a1').slice(there.span.start, there.span.end));
        }
        const places = (list: readonly QuoteMatch[] = []): string[] =>
          list.map(({ here, there }) =>
            [here, there]
              .map((place) => `${place.article} ${place.span.start}`)
              .sort()
              .join(' '),
          );
        assert.deepEqual(places(forth?.quotes).sort(), places(back?.quotes).sort());
      }),
      {
        numRuns: 60,
        // words that an article repeats, and shingles before its end
        examples: [
          [
            `{direct=Ana Brandt|“close harbour yard bridge.”} she said.\n\n{direct=Ana Brandt|“bridge bridge.”} she said.\n\nmemo${' bridge'.repeat(11)}\n\nbridge bridge\n\n{direct=Ana Brandt|“bridge${' bridge'.repeat(6)}.”} she said.`,
            '{direct=Ana Brandt|“close harbour yard said.”} she said.\n\nmemo bridge',
          ],
          [
            '{direct=Ana Brandt|“bridge yard harbour close.”} she said.\n\nclose bridge',
            `{direct=Ana Brandt|“bridge yard harbour${' bridge'.repeat(9)}.”} she said.\n\nclose${' bridge'.repeat(9)}\n\n{direct=Ana Brandt|“bridge${' bridge'.repeat(5)}.”} she said.`,
          ],
        ],
      },
    );
  }).timeout(20_000);
});
