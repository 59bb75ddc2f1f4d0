import assert from 'node:assert/strict';
import { KeptWith } from '../../../src/editor/host/keptWith';

describe('what is kept with something', () => {
  it('is made once, and anew when it was forgotten', async () => {
    const kept = new KeptWith<object, string>();
    const view = {};
    let times = 0;
    const make = (): Promise<string> => Promise.resolve(`made ${++times}`);
    assert.equal(await kept.of(view, make), 'made 1');
    assert.equal(await kept.of(view, make), 'made 1');
    kept.forget();
    assert.equal(await kept.of(view, make), 'made 2');
  });

  it('is not what was begun before it was forgotten and finished after', async () => {
    const kept = new KeptWith<object, string>();
    const view = {};
    let finish: (value: string) => void = () => undefined;
    const begun = kept.of(view, () => new Promise((resolve) => (finish = resolve)));
    kept.forget();
    const anew = kept.of(view, () => Promise.resolve('by the new settings'));
    finish('by the old settings');
    assert.equal(await begun, undefined);
    assert.equal(await anew, 'by the new settings');
    assert.equal(await kept.of(view, () => Promise.resolve('again')), 'by the new settings');
  });

  it('is nothing where making it was given up', async () => {
    const kept = new KeptWith<object, string>();
    const view = {};
    assert.equal(await kept.of(view, () => Promise.resolve(undefined)), undefined);
    assert.equal(await kept.of(view, () => Promise.resolve('made')), 'made');
  });
});
