import assert from 'node:assert/strict';
import { settingOf } from '../../../src/editor/host/settingOf';

/** Settings of which one is set, and has a default. */
function settings(value: unknown, defaultValue: unknown): Parameters<typeof settingOf>[0] {
  return {
    get: () => value as never,
    inspect: (key) => ({ key, defaultValue: defaultValue as never }),
  };
}

describe('a setting', () => {
  it('is what somebody set', () => {
    assert.equal(settingOf(settings(0.5, 0.88), 'minimumConfidence', 1), 0.5);
    assert.equal(settingOf(settings(0, 0.88), 'minimumConfidence', 1), 0);
    assert.equal(settingOf(settings(false, true), 'hover.quotes', true), false);
    assert.equal(settingOf(settings('', '**'), 'include', '-'), '');
  });

  it('is its default where somebody wrote something of another type', () => {
    for (const value of ['0.9', null, true, [0.9], {}])
      assert.equal(settingOf(settings(value, 0.88), 'minimumConfidence', 1), 0.88);
    assert.deepEqual(settingOf(settings(null, { quote: true }), 'highlights.kinds', {}), { quote: true });
    assert.equal(settingOf(settings(null, '**/*.txt'), 'include', ''), '**/*.txt');
  });

  it('is something of the right type where there is no default', () => {
    assert.equal(settingOf(settings(null, undefined), 'include', ''), '');
  });
});
