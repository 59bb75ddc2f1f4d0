// Writes the lists of places, groups, family names and organizations in src/data from compromise's lexicon and the
// extra*.txt beside this script. `node tools/names/makeNameLists.mjs`
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';

const here = import.meta.dirname;
const data = path.resolve(here, '../../src/data');
const lexicon = Object.entries(nlp.model().one.lexicon);
const tagged = (tag) => lexicon.filter(([, tags]) => [tags].flat().includes(tag)).map(([word]) => word);
const extra = (name) =>
  readFileSync(path.join(here, name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
const places = (letter) =>
  extra('extraPlaces.txt')
    .filter((line) => line.startsWith(`${letter}: `))
    .flatMap((line) => line.slice(3).split(', '));
/** As text is tokenized: hyphens and slashes stand alone, abbreviations have no dots. */
const asTokens = (entry) =>
  entry
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/([-/])/g, ' $1 ')
    .replace(/ +/g, ' ');

const countries = [...tagged('Country'), ...places('C')];
const isCountry = new Set(countries.map((word) => word.toLowerCase()));
/** Words of the lexicon that name a place less often than something else. */
const doubtful = new Set([
  'nice',
  'mobile',
  'reading',
  'bath',
  'split',
  'man',
  'laos',
  'philippines',
  'americas',
]);
const sound = (word) => word.length > 3 && !doubtful.has(word);

const lists = {
  placesCountries: ['Countries and territories', countries],
  placesRegions: ['Regions, states, seas', [...tagged('Region').filter(sound), ...places('R')]],
  placesCities: ['Cities and towns', [...tagged('City').filter(sound), ...places('U')]],
  namesFamily: [
    'Family names',
    [...tagged('LastName'), ...extra('extraFamilyNames.txt').flatMap((line) => line.split(' '))],
  ],
  namesOrganizations: [
    'Organizations',
    [
      ...[...tagged('Organization'), ...tagged('SportsTeam')].filter(sound),
      ...extra('extraOrganizations.txt'),
    ],
  ],
  nationalities: [
    'Members of peoples, religions, parties',
    [
      ...tagged('Demonym').filter((word) => sound(word) && !isCountry.has(word)),
      ...extra('extraGroups.txt').flatMap((word) =>
        word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word],
      ),
    ],
  ],
};

for (const [name, [title, entries]] of Object.entries(lists)) {
  const unique = [...new Set(entries.map(asTokens))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const head = `# ${title}, lower case, as tokens: hyphens stand alone, abbreviations have no dots.\n# Made by tools/names/makeNameLists.mjs from the lexicon of compromise (MIT) and tools/names/extra*.txt.\n`;
  writeFileSync(path.join(data, `${name}.txt`), `${head}${unique.join('\n')}\n`);
  console.log(name, unique.length);
}
