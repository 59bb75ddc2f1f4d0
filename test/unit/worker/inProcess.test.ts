import assert from 'node:assert/strict';
import { createAnalyst } from '../../../src/worker/inProcess';

describe('an analyst without names', () => {
  const damaged = new TextEncoder().encode('VERBNAME and nothing that a model has');

  for (const [what, data] of [
    ['no model', {}],
    ['a damaged model', { nameModel: damaged }],
  ] as const) {
    it(`reads articles with ${what} and says why no names are found`, async () => {
      const analyst = createAnalyst(data);
      await analyst.put([{ id: 'a', text: 'Invented. “We will not pay,” Ines Castellan said on Monday.' }]);
      const view = await analyst.view('a');
      assert.equal(view?.analysis.quotes.length, 1);
      assert.match(JSON.stringify(await analyst.status()), /name model/i);
    });
  }
});
