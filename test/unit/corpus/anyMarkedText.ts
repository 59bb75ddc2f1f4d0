import fc from 'fast-check';

const words = [
  'bridge',
  'memo',
  'yard',
  'close',
  'the',
  'no',
  'council',
  'harbour',
  'said',
  '3,000',
  'workers',
  'Monday',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((list) => list.join(' '));
/** Invented articles of few different words, so that they share some, in the form of `readMarkedArticle`. */
export const anyMarkedText = fc
  .array(
    fc.oneof(
      sentence,
      sentence.map((inner) => `{direct=Ana Brandt|“${inner}.”} she said.`),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('\n\n'));
