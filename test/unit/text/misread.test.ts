import { strict as assert } from 'node:assert';
import { misreadLetters } from '../../../src/text/misread';

/** As a program shows it that takes each byte of UTF-8 for a letter. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

describe('letters that were misread', () => {
  it('are those that the encoding does not have', () => {
    const bytes = new Uint8Array([0x61, 0x93, 0x62, 0x94]);
    assert.deepEqual(misreadLetters(new TextDecoder('utf-8').decode(bytes)), { first: 1, count: 2 });
  });

  it('are quotation marks and dashes of UTF-8 in an encoding of one byte a letter', () => {
    const text = 'So “we wait” – he’s sure.';
    assert.deepEqual(misreadLetters(misread(text, 'windows-1252')), { first: 3, count: 4 });
    const latin = String.fromCharCode(...new TextEncoder().encode(text));
    assert.deepEqual(misreadLetters(latin), { first: 3, count: 4 });
  });

  it('are none in text as it is written, accents and all', () => {
    assert.equal(misreadLetters('“Château”, 5 € – MANHÃ», âge, Ño; naïve’s'.normalize('NFC')), undefined);
    assert.equal(misreadLetters(''), undefined);
  });
});
