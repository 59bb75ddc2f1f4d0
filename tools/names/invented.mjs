// Training texts with invented names: the sentences of templates.txt filled with names put together from word lists and
// from the parts of names in the corpora, and copies of corpora's texts in which names are exchanged for such.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeRandom } from './random.mjs';

const here = import.meta.dirname;
const data = path.resolve(here, '../../src/data');
const list = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
const capitalized = (words) =>
  words.map((word) =>
    word
      .replace(/ - /g, '-')
      .replace(/(?<![\p{L}'])\p{L}/gu, (c) => c.toUpperCase())
      .replace(/ (?:Of|And|The|De|Da|Du)(?= )/g, (word) => word.toLowerCase()),
  );
const wordsOf = (name) => capitalized(list(path.join(data, `${name}.txt`)));

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const titles = [
  'President',
  'Prime Minister',
  'Foreign Minister',
  'Gen.',
  'Senator',
  'Mayor',
  'Dr.',
  'Justice Minister',
  'Ambassador',
  'Defense Minister',
  'General',
  'Governor',
];
/** Codes of countries as results of sports give them. */
const codes =
  'ESP FRA QAT GBR USA GER DEU ITA POR PRT NED NLD BEL SUI CHE AUT SWE NOR DEN FIN POL CZE RUS UKR KAZ CHN JPN KOR PRK IND PAK BAN SRI THA VIE MAS INA PHI AUS NZL FIJ CAN MEX CUB JAM BRA ARG CHI CHL COL VEN PER ECU URU PAR BOL CRC PAN DOM PUR ETH KEN UGA TAN RSA ZAF NGR NGA GHA CIV SEN CMR MAR ALG TUN EGY SUD ISR PLE JOR LIB KSA SAU KUW KWT BRN BHR UAE OMA IRI IRN IRQ TUR GRE CYP BUL ROU SRB CRO SLO BIH HUN SVK LTU LAT EST BLR GEO ARM AZE UZB MGL MGL IRL ISL LUX'.split(
    ' ',
  );
/** Parts of given names that are written with a hyphen, and family names that stand before them. */
const syllables =
  'Ming Chung Sang Min Jae Hyun Soo Young Wei Ting Kai Shek Yong Nam Hee Jin Woo Kyung Seok Ho Chi Ling Hsiu Mei Yu Jen Tse Tung Ching Te Li Hua Wen Fu Guo Ja Eun Sung Hye Dong Il Un Chun Kwang Ying Siu Wai Kit Man Yee'.split(
    ' ',
  );
const familyFirst =
  'Tseng Lee Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Tsai Chen Lin Huang Chang Wu Wang Liu Yang Hsu Cheng Hsieh Kuo Chiang Luk Leung Chan Wong Tang Lam Lau Cheung Ko Tsang'.split(
    ' ',
  );

const acronymLetters = 'ABCDEFGHIKLMNOPRSTUW'.split('');

const bodies = [
  'Party',
  'Front',
  'Movement',
  'Council',
  'Institute',
  'University',
  'Bank',
  'Group',
  'Foundation',
  'Ministry of Health',
  'Supreme Court',
  'Observatory for Human Rights',
  'News',
  'Daily',
  'Post',
  'Airlines',
  'Police Department',
  'Army',
  'Federation of Labor',
  'Commission',
  'Corporation',
  'Inc',
  'Brigades',
  'Chamber of Commerce',
  'Hospital',
  'Football Club',
  'Agency',
  'Association',
  'Union',
  'Energy',
  'Motors',
  'Pharmaceuticals',
];

/** Draws names: half from the word lists, half put together from parts of names in the corpora. */
export function makeNames(texts, seed) {
  const random = makeRandom(seed);
  const pick = (items) => items[Math.floor(random() * items.length)];
  const given = [...wordsOf('givenNames.female'), ...wordsOf('givenNames.male')];
  const family = wordsOf('namesFamily');
  const countries = wordsOf('placesCountries').filter((word) => word.length > 3);
  const cities = wordsOf('placesCities').filter((word) => word.length > 3);
  const regions = wordsOf('placesRegions');
  const demonyms = wordsOf('nationalities').filter((word) => /(?:an|ese|ish|i|ian)$/.test(word));
  const organizations = wordsOf('namesOrganizations').map((name) =>
    name.length <= 4 ? name.toUpperCase() : name,
  );
  const seen = { PER: [], ORG: [], LOC: [] };
  for (const { text, entities, corpus } of texts) {
    if (/^(?:btc|wnut|sec)/.test(corpus)) continue;
    for (const { start, end, type } of entities) {
      const name = text.slice(start, end);
      if (/^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'.-]+)*$/u.test(name)) seen[type]?.push(name);
    }
  }
  const seenParts = seen.PER.map((name) => name.split(' ')).filter((words) => words.length > 1);
  const names = {
    given: () => (random() < 0.6 ? pick(given) : pick(seenParts)[0]),
    family: () => (random() < 0.4 ? pick(family) : pick(seenParts).at(-1)),
    hyphened: () => {
      const second = pick(syllables);
      return `${pick(familyFirst)} ${pick(syllables)}-${random() < 0.8 ? second.toLowerCase() : second}`;
    },
    person: () =>
      random() < 0.05
        ? names.hyphened()
        : `${names.given()}${random() < 0.1 ? ` ${pick('ABCDEFGHJKLMPRSTW'.split(''))}.` : ''}${random() < 0.1 ? pick([' al-', ' Abu ', ' bin ', ' de ', ' van ', ' von ']) : ' '}${names.family()}`,
    country: () => pick(countries),
    city: () => (random() < 0.7 ? pick(cities) : pick(seen.LOC)),
    region: () => pick(regions),
    demonym: () => pick(demonyms),
    organization: () => {
      const r = random();
      if (r < 0.3) return pick(organizations);
      if (r < 0.6) return pick(seen.ORG);
      if (r < 0.75) return `${pick(cities)} ${pick(bodies)}`;
      if (r < 0.85) return `${pick(demonyms)} ${pick(bodies)}`;
      return `${names.family()} ${pick(bodies)}`;
    },
    acronym: () =>
      random() < 0.4
        ? pick(['AP', 'AFP', 'Reuters', 'UPI', 'DPA'])
        : Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(acronymLetters)).join(''),
    code: () => pick(codes),
    weekday: () => pick(weekdays),
    title: () => pick(titles),
    number: () => String(Math.floor(2 + random() * 90)),
    random,
    pick,
  };
  return names;
}

/** Texts of a few sentences each, with their names. */
export function makeInvented(texts, count, seed = 11) {
  const templates = list(path.join(here, 'templates.txt'));
  const names = makeNames(texts, seed);
  return Array.from({ length: count }, (_, i) => fill(templates, names, `invented ${i}`));
}

function fill(templates, names, id) {
  let text = '';
  const entities = [];
  let last = names.family();
  let body = names.organization();
  const add = (words, type) => {
    if (type) entities.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  };
  const draw = {
    P: () => {
      const name = names.person();
      last = name.split(' ').at(/-/.test(name) && familyFirst.includes(name.split(' ')[0]) ? 0 : -1);
      return [name, 'PER'];
    },
    S: () => [last, 'PER'],
    G: () => [names.given(), 'PER'],
    O: () => [(body = names.organization()), 'ORG'],
    A: () => [body.split(/[ -]/).length > 1 ? initialsOf(body, names) : names.acronym(), 'ORG'],
    C: () => [names.country(), 'LOC'],
    L: () => [names.city(), 'LOC'],
    R: () => [names.region(), 'LOC'],
    T: () => [names.title()],
    D: () => [names.demonym()],
    W: () => [names.weekday()],
    N: () => [names.number()],
    K: () => [names.code(), 'LOC'],
    X: () => [names.country().charAt(0)],
  };
  for (let sentences = 3 + Math.floor(names.random() * 6); sentences > 0; sentences--) {
    for (const piece of names.pick(templates).split(/(\[[A-Z]{3} [^\]]*\])/)) {
      const marked = /^\[([A-Z]{3}) (.*)\]$/.exec(piece);
      let filled = '';
      for (const part of (marked?.[2] ?? piece).split(/(\{[A-Z]\})/)) {
        const slot = part.startsWith('{') ? draw[part.slice(1, -1)] : undefined;
        const [words, type] = slot ? slot() : [part];
        if (type && !marked) add(words, type);
        else if (marked) filled += words;
        else add(words);
      }
      if (marked) add(filled, marked[1]);
    }
    text += '\n';
  }
  return { id, text, entities, corpus: 'invented' };
}

/** "Bank of Ghana" as BOG, BoG or BG. */
function initialsOf(name, names) {
  const small = names.pick(['O', 'o', '']);
  return name
    .split(/[ -]/)
    .map((word) => (/^(?:of|for|and|the)$/i.test(word) ? small : word.charAt(0).toUpperCase()))
    .join('');
}

/** Copies of texts in which names are exchanged, each for one other throughout: what is learned is less by heart. */
export function exchangeNames(texts, share, seed = 13) {
  const names = makeNames(texts, seed);
  const copies = [];
  for (const { text, entities, ...rest } of texts) {
    if (names.random() > share || entities.length === 0) continue;
    const others = new Map();
    const exchanged = (name, make) => {
      if (!others.has(name)) others.set(name, make());
      return others.get(name);
    };
    let shown = '';
    let at = 0;
    const moved = [];
    for (const entity of [...entities].sort((a, b) => a.start - b.start)) {
      if (entity.start < at) continue;
      shown += text.slice(at, entity.start);
      const name = text.slice(entity.start, entity.end);
      const other = exchange(name, entity.type, names, exchanged);
      moved.push({ start: shown.length, end: shown.length + other.length, type: entity.type });
      shown += other;
      at = entity.end;
    }
    copies.push({ ...rest, text: shown + text.slice(at), entities: moved });
  }
  return copies;
}

function exchange(name, type, names, exchanged) {
  if (!/^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*)*$/u.test(name)) return name;
  const words = name.split(' ');
  if (type === 'PER') {
    const last = exchanged(words.at(-1), names.family);
    return words.length === 1
      ? last
      : [
          ...words.slice(0, -1).map((word) => (word.length > 2 ? exchanged(word, names.given) : word)),
          last,
        ].join(' ');
  }
  // places stay: what a text says of a place seldom fits another
  if (type === 'ORG' && words.length <= 2) return exchanged(name, names.organization);
  return name;
}
