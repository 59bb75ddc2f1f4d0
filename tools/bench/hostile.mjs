// Texts on which an analysis that is not linear shows it.

/**
 * @typedef {object} Hostile
 * @property {string} name
 * @property {(length: number) => string} make a text of about so many characters
 * @property {boolean} [largest] whether it is worth ten million characters
 */

const names = ['Ada Brook', 'Mara Orlova', 'Jan Brandt', 'Harbour Board', 'Brindle'];
const ordinary =
  'The harbour board said on Monday that it would dredge the channel twice a year, and not once. ' +
  '“We have the boats,” said Ada Brook, who runs it. “We lack the mud.” She called the plan “late”.\n\n' +
  'According to Mara Orlova, a councillor, nobody had asked the fishermen of Brindle, who paid 12,000 crowns.\n\n';

/**
 * @param {string} part
 * @returns {(length: number) => string}
 */
const repeated = (part) => (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** @type {readonly Hostile[]} */
export const hostileTexts = [
  { name: 'ordinary text', make: repeated(ordinary), largest: true },
  { name: 'only straight marks', make: repeated('"'), largest: true },
  { name: 'only opening marks', make: repeated('“') },
  { name: 'marks of all kinds', make: repeated('"“”\'‘’«»`') },
  { name: 'marks and words', make: repeated('“a ‘b "c\' d” ') },
  { name: 'marks nested deep', make: (length) => repeated('“a ')(length / 2) + repeated(' b”')(length / 2) },
  { name: 'opened, never closed', make: repeated('“We can do it, she said.\n\n') },
  { name: 'letters without a space', make: repeated('abcdefghij'), largest: true },
  { name: 'lines of one word', make: repeated('Monday\n'), largest: true },
  { name: 'one sentence', make: repeated('the man of the town and the dog that saw it or ') },
  { name: 'one sentence of clauses', make: repeated('who said that he, as she told the man, who said ') },
  { name: 'capitalized words', make: repeated('Ada Brook Harbour Board Of The Town Brindle ') },
  { name: 'cues', make: repeated('said ') },
  { name: 'cues of all kinds', make: repeated('said told asked according to claims that denied having ') },
  {
    name: 'many names',
    make: numbered(
      (i) =>
        `${names[i % names.length]} ${spelt(i)} said that ${spelt(i * 7)} Brook had met ${spelt(i * 3)}.\n`,
    ),
  },
  { name: 'two names joined', make: repeated('Ann and Bob and ') },
  { name: 'two names in a list', make: repeated('Ann and Bob, ') },
  { name: 'two names between cues', make: repeated('said Ann and Bob said ') },
  { name: 'two names in each line', make: repeated('Ann and Bob\n') },
  { name: 'one last name of many', make: numbered((i) => `Mr ${spelt(i)} Brook said Brook had met Brook. `) },
  { name: 'one name in each line', make: repeated('Ada Brook said so.\n') },
  { name: 'pronouns', make: repeated('“Yes,” she said. “No,” he said.\n\n') },
  { name: 'answers of nobody known', make: repeated('In Brindle. “Yes,” he answered.\n') },
  { name: 'roles', make: repeated('Ada Brook, the mayor, said the mayor was late. ') },
  {
    name: 'nested brackets',
    make: (length) => repeated('(Ann ')(length / 2) + repeated(' Bob)')(length / 2),
  },
  { name: 'lines of a table', make: repeated('Ada Brook\t12\t13%\t$5m\n') },
  { name: 'items that are quotes', make: repeated('• “Yes”\n') },
  { name: 'numbers', make: repeated('12,000 or 13 per cent of $5m on 3 May 2020, ') },
  { name: 'brackets', make: repeated('(') },
  { name: 'commas', make: repeated(', ') },
  { name: 'full stops', make: repeated('. ') },
  { name: 'labels', make: repeated('ADA: Yes.\nMARA: No.\n') },
  { name: 'stars and underscores', make: repeated('*a_ _b* **c') },
  { name: 'links and tags, unclosed', make: repeated('[a](b.c <p class="x" ![d') },
  { name: 'links', make: repeated('[Ada](https://example.org/a) ') },
  { name: 'lines of a block quote', make: repeated('> We stay.\n') },
  { name: 'wrapped lines', make: repeated('the man of the town and the dog that saw it or\n') },
  { name: 'white space', make: repeated(' \t') },
  { name: 'line breaks', make: repeated('\n') },
];

/**
 * Texts that two articles have in common, on which a matching that looks at each place for each quote shows it.
 * @type {readonly Hostile[]}
 */
export const hostileInCommon = [
  { name: 'ordinary text', make: repeated(ordinary) },
  { name: 'one quoted word', make: repeated('Ada Brook called it “zorbing” again. ') },
  { name: 'one quoted sentence', make: repeated('“We have the boats and lack the mud,” said Ada Brook. ') },
  { name: 'one sentence of nobody', make: repeated('“We have the boats and lack the mud.” ') },
  { name: 'two fragments', make: repeated('Ada Brook called it “poorly worded” and “very late”. ') },
  { name: 'other fragments', make: numbered((i) => `It was “${spelt(i)} ${spelt(i * 7)}” there. `) },
  {
    name: 'short quotes',
    make: numbered((i) => `“We ${spelt(i)} the ${spelt(i * 3)} now,” Ada Brook said.\n`),
  },
  {
    name: 'quoted and reported',
    make: repeated(
      'Ada Brook said that the board would dredge it twice. “We dredge it twice,” said Ada Brook. ',
    ),
  },
  {
    name: 'denials',
    make: repeated('Ada Brook denied that she had sold the boats. Ada Brook sold the boats. '),
  },
  { name: 'numbers', make: repeated('On 3 May 2020 the flood killed 12 people and cost $5m in Brindle. ') },
  { name: 'letters without a space', make: repeated('abcdefghij') },
  { name: 'only straight marks', make: repeated('"') },
  { name: 'only curly marks', make: repeated('“”') },
];

/**
 * @param {(number: number) => string} part
 * @returns {(length: number) => string}
 */
function numbered(part) {
  return (length) => {
    const parts = [];
    for (let i = 0, written = 0; written < length; i++) {
      const one = part(i);
      parts.push(one);
      written += one.length;
    }
    return parts.join('').slice(0, length);
  };
}

/**
 * A made-up name for a number.
 * @param {number} number
 */
function spelt(number) {
  let name = '';
  for (let rest = number; name.length < 3 || rest > 0; rest = Math.floor(rest / 20)) {
    name += 'bcdfghjklmnprstvwyza'.charAt(rest % 20) + 'aeiou'.charAt(rest % 5);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
