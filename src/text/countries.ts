import countryList from '../data/placesCountries.txt';
import nationalityList from '../data/nationalities.txt';
import { readWordList } from './wordList';

const countries = new Set(readWordList(countryList));
const nationalities = new Set(readWordList(nationalityList));

/** Whether a word, in any case, is the name of a country. */
export function isCountry(word: string): boolean {
  return countries.has(word.toLowerCase());
}

/** Whether a word, in any case, tells of what people, party or religion somebody is: "Iraqi", "Democrat". */
export function isNationality(word: string): boolean {
  return nationalities.has(word.toLowerCase());
}
