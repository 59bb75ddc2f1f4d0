import aliasList from '../../../data/placesAliases.txt';
import countryList from '../../../data/placesCountries.txt';
import nationalityList from '../../../data/nationalities.txt';
import { readWordList } from '../../../text/wordList';

/** What the rules of form below do not reach. */
const irregular: readonly (readonly [country: string, adjectives: string])[] = [
  ['united states', 'american'],
  ['united kingdom', 'british'],
  ['france', 'french'],
  ['spain', 'spanish'],
  ['sweden', 'swedish'],
  ['poland', 'polish'],
  ['denmark', 'danish'],
  ['finland', 'finnish'],
  ['ireland', 'irish'],
  ['scotland', 'scottish'],
  ['wales', 'welsh'],
  ['netherlands', 'dutch'],
  ['switzerland', 'swiss'],
  ['thailand', 'thai'],
  ['greece', 'greek'],
  ['norway', 'norwegian'],
  ['peru', 'peruvian'],
  ['philippines', 'philippine filipino'],
  ['afghanistan', 'afghan'],
  ['belgium', 'belgian'],
  ['lebanon', 'lebanese'],
  ['portugal', 'portuguese'],
  ['cyprus', 'cypriot'],
  ['iceland', 'icelandic'],
];

/** "Iraqi", "Chinese", "Turkish", "Canadian", "Libyan", "German": a country's name without its last vowels, and one of these. */
const ending = /(?:i|ese|ish|i?an|n)?$/;
/** Stand for their countries here, without north and south. */
const parts = ['korea', 'africa', 'sudan'];

const byWord = countriesByWord();

/**
 * The country that a word, lower case and without dots, names or is the adjective of, by one name for both: "iran" for
 * "iran" and "iranian"; `undefined` where it is of none.
 */
export function countryOf(word: string): string | undefined {
  return byWord.get(word);
}

/** The countries that words name or are adjectives of. */
export function countriesOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    const country = countryOf(word);
    if (country !== undefined) found.add(country);
  }
  return found;
}

const headOfCountry = /^(?:president|premier|chancellor|king|queen|emir|sultan|dictator|ruler|strongman)$/;

/** As the noun of a role: who leads a country, whatever the office is called. */
export const leaderOfCountry = 'leader of a country';

/** Whether an office is that of whom articles call a country's leader: of president, of prime minister. */
export function leadsCountry(head: string, modifiers: ReadonlySet<string>): boolean {
  if (modifiers.has('vice') || modifiers.has('deputy')) return false;
  return headOfCountry.test(head) || (head === 'minister' && modifiers.has('prime'));
}

function countriesByWord(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const country of [...readWordList(countryList).filter((name) => !/\s/.test(name)), ...parts]) {
    known.set(country, country);
    stems.set(stemOf(country), country);
  }
  for (const line of readWordList(aliasList)) {
    const [country = '', others = ''] = line.split(' = ');
    if (!known.has(country) && !/^united (?:states|kingdom)$/.test(country)) continue;
    for (const other of others.split(', ')) known.set(other, country);
  }
  for (const nationality of readWordList(nationalityList)) {
    const stem = nationality.replace(ending, '');
    const country = stems.get(nationality) ?? stems.get(stem) ?? stems.get(stemOf(stem));
    if (country !== undefined && !known.has(nationality)) known.set(nationality, country);
  }
  for (const [country, adjectives] of irregular)
    for (const adjective of [country, ...adjectives.split(' ')]) known.set(adjective, country);
  return known;
}

function stemOf(country: string): string {
  return country.replace(/[aeiouy]+$/, '');
}
