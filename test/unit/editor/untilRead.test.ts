import assert from 'node:assert/strict';
import { untilRead } from '../../../src/editor/session/untilRead';

describe('what tells of a folder while it is read', () => {
  const neverCanceled = {
    isCancellationRequested: false,
    onCancellationRequested: () => ({ dispose: () => undefined }),
  };

  it('is made anew until all was read before it was made', async () => {
    const session = { ready: false, nextChange: () => Promise.resolve() };
    let made = 0;
    await untilRead(session, neverCanceled, () => {
      made++;
      session.ready = true; // while it is made
      return Promise.resolve();
    });
    assert.equal(made, 2);
  });

  it('is made once of a folder that has been read', async () => {
    let made = 0;
    const session = { ready: true, nextChange: () => Promise.reject(new Error('Nobody needs it.')) };
    await untilRead(session, neverCanceled, () => Promise.resolve(made++));
    assert.equal(made, 1);
  });

  it('is made no more when nobody waits for it', async () => {
    const token = { ...neverCanceled };
    let made = 0;
    const session = { ready: false, nextChange: () => Promise.resolve() };
    await untilRead(session, token, () => {
      made++;
      token.isCancellationRequested = true;
      return Promise.resolve();
    });
    assert.equal(made, 1);
  });
});
