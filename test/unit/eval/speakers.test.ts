import assert from 'node:assert/strict';
import { readGoldArticle } from '../../../tools/eval/goldArticle';
import { confidenceCurve } from '../../../tools/eval/confidenceCurve';
import { readQuoteScores } from '../../../tools/eval/quoteScores';
import { judgeAll } from '../../../tools/eval/scoreQuotes';

describe('figures about speakers', () => {
  const gold = readGoldArticle(
    'invented',
    '“{direct#1=Ada Brook|It holds}” {speaker#1|she} said. “{direct#2=Tom Quill|It fell}” {speaker#2|he} said.',
  );
  const at = (words: string): { start: number; end: number } => {
    const start = gold.text.lastIndexOf(words);
    return { start, end: start + words.length };
  };
  const quote = (words: string, speaker: string, name: string, confidence: number) => {
    const { start, end } = at(words);
    const quoted: [number, number][] = [[start, end]];
    return { kind: 'direct', start, end, quoted, speaker: { ...at(speaker), name, confidence } };
  };

  it('judges the mention and the full name apart', () => {
    const quotes = [quote('It holds', 'she', 'Ada Brook', 0.9), quote('It fell', 'he', 'Ben Sand', 0.5)];
    assert.deepEqual(judgeAll([gold], [{ id: 'invented', entities: [], quotes }]), [
      { confidence: 0.9, right: true, nameRight: true },
      { confidence: 0.5, right: true, nameRight: false },
    ]);
  });

  it('takes a generation for no last name', () => {
    const quotes = [
      quote('It holds', 'she', 'Ada Brook II', 0.9),
      quote('It fell', 'he', 'Ben Sand II', 0.5),
    ];
    const judged = judgeAll([gold], [{ id: 'invented', entities: [], quotes }]);
    assert.deepEqual(
      judged.map(({ nameRight }) => nameRight),
      [true, false],
    );
  });

  it('shows fewer and better speakers where more confidence is asked for', () => {
    const curve = confidenceCurve([
      { confidence: 0.99, right: true },
      { confidence: 0.75, right: false },
      { confidence: 0.65, right: true },
      { right: false },
    ]);
    const point = (asked: number) => curve.find((one) => one.asked === asked);
    assert.deepEqual(point(0), { asked: 0, shown: 75, right: 200 / 3, wrongOfFaults: 50 });
    assert.deepEqual(point(0.7), { asked: 0.7, shown: 50, right: 50, wrongOfFaults: 100 / 3 });
    assert.deepEqual(point(0.95), { asked: 0.95, shown: 25, right: 100, wrongOfFaults: 0 });
  });

  it("reads the measures of a scorer's report and leaves out those without cases", () => {
    const scores = readQuoteScores(
      ' quote exact P 94.9 R 94.7 F 94.8 | overlap P 95.1 R 94.8 F 94.9\n' +
        ' speaker|quote n=9: head 93.1 (direct 96.5, partial 86.8) exact-span 84.8 | resolved name - (n=0), pronoun - (n=0)',
    );
    assert.equal(scores.get('quoted words, exact F'), 94.8);
    assert.equal(scores.get('- of partial quotes'), 86.8);
    assert.equal(scores.has('full name of the speaker'), false);
  });
});
