import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { genderOfGivenName } from '../../../src/analysis/names/gender';
import { recognizeNames } from '../../../src/analysis/names/recognize';
import { readArticle } from '../../../src/text/article';
import { tokenize } from '../../../src/text/tokens';
import { expectNames, read, shippedModel } from './namesSupport';

/** How often the recognition reads a token of a text. */
function readsOfTokens(text: string): number {
  const article = readArticle('invented', text);
  const tokenized = tokenize(text, article.paragraphs);
  let reads = 0;
  const tokens = new Proxy(tokenized.tokens, {
    get(list, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
      return Reflect.get(list, key, receiver);
    },
  });
  recognizeNames(article, { ...tokenized, tokens }, model);
  return reads;
}

const model = shippedModel();

// All articles here are invented, and so are the people, places and bodies in them.
describe('recognizeNames', () => {
  it('takes no noun of a title for the end of a name that stands without it too', () => {
    expectNames(
      'Foreign Minister {person|Tamsin Orlebar} told reporters that memos of hers were lost.\n\n' +
        '“{person|Tamsin Orlebar} Memos just out and show clearly that I was right,” said {person|Hugo Brandt}.',
    );
  });

  it('finds people, organizations and places, without titles and possessives', () => {
    expectNames(
      'Foreign Minister {person|Tamsin Orlebar} told reporters in {place|Brussels} on Monday that ' +
        '{organization|European Commission} officials would meet Gen. {person|Hugo Brandt}. ' +
        "{person|Orlebar}'s office declined to comment.",
    );
  });

  it('leaves out what somebody is, though all of it was taken for a body', () => {
    expectNames('Radio host {person|Rush Orlebar} said it rained. “No,” {person|Orlebar} said.');
  });

  it('leaves out how somebody is called, whatever stands before it', () => {
    expectNames(
      '{person|Tamsin Stone} is a baker. On Sunday Ms {person|Stone} said so, and Coun {person|Orlebar} and the Rev {person|Stone} agreed.',
    );
  });

  it('leaves out what an office is for', () => {
    expectNames(
      'Minister for Communications and Postal Services {person|Murad Brandt} Tuesday said the gate is shut. Minister ' +
        'for Railways {person|Khalid Saad Orlebar} on Tuesday urged them to leave.',
    );
  });

  it('leaves out titles and ranks of many countries', () => {
    expectNames(
      'Home Minister Datuk Seri Dr {person|Ahmad Brandt} left. Among the officers were AIG {person|Hilda Brandt}, CP ' +
        '{person|Joseph Orlebar} and DSP {person|Bello Orlebar}. Barr. {person|Ngozi Brandt} and Alhaji {person|Musa Orlebar} came.',
    );
  });

  it('leaves out a title alone that stands after "the" or before a name somewhere', () => {
    expectNames(
      'Councilman cites slow ferries\n\nCouncilman {person|Hugo D. Orlebar} (D., Fifth) said in a letter that ferries are slow. ' +
        'The Councilman, who is the floor leader, also criticized {person|Tamsin Stone}. "It is slow," the Councilman said. ' +
        'Mr. {person|Pope} said so too.',
    );
  });

  it('takes a day for a given name only behind what somebody is called', () => {
    expectNames('Mr {person|Monday Brandt} is the commissioner. On Monday {person|Hugo Orlebar} left.');
  });

  it('leaves out ranks in letters, also those that are no words', () => {
    expectNames(
      'PC {person|Paul Stone} left. PC {person|Stone} and Clr {person|Tamsin Orlebar} had said so.',
    );
  });

  it('finds courts as wholes, and no coroner of such a name', () => {
    expectNames(
      'On Monday {organization|Preston Coroner’s Court} heard so, as {organization|South Brindle Magistrates’ Court} and {organization|York Crown Court} had.',
    );
  });

  it('takes peoples and parties for groups, not for places', () => {
    expectNames(
      'The {group|Kenyan} delegation left early; the {group|French} stayed, and two {group|Democrats} objected.',
    );
  });

  it('takes one of a party for no name together with where they are from', () => {
    expectNames(
      'Sen. {person|Tamsin Orlebar}, {group|Republican} of {place|Utah}, and Rep. {person|Hugo Brandt}, a ' +
        '{place|New Jersey} {group|Democrat}, left before {place|Kentucky} {group|Republicans} came.',
    );
  });

  it('takes no title for the end of a name, before whomever it stands', () => {
    expectNames(
      '{place|Virginia} Sen. {person|Tamsin Orlebar} left, as did {place|New Jersey} {group|Democratic} Sen. {person|Hugo Brandt}.',
    );
  });

  it('takes a given name and the last name behind it for one name', () => {
    expectNames(
      'Former President {person|Barack Obama} and former first lady {person|Michelle Obama} said in a statement that {place|America} had lost a patriot.',
    );
  });

  it('takes no word that tells whose friend somebody is for a given name', () => {
    expectNames(
      'Minister {person|Tamsin Orlebar} left. Longtime {person|Orlebar} ally {person|Hugo Brandt} stayed. Staunch {person|Orlebar} critic {person|Ines Castellan} came.',
    );
  });

  it('finds a last name again that stands where a name is hard to see', () => {
    expectNames(
      'The mayor, {person|Ines Castellan}, resigned. {person|Castellan} had been in office since 2011.\n' +
        'Supporters of {person|Castellan} wept.',
    );
  });

  it('takes a name by itself for what all its mentions together make likeliest', () => {
    expectNames(
      'Deputy Minister {person|Tsang Wai-lok} arrived on Monday. {person|Tsang} met reporters.\n' +
        '{person|Tsang} then left, and {person|Tsang} said no more.',
    );
  });

  it('takes no word that opens a sentence for a given name', () => {
    expectNames(
      'Minister {person|Tamsin Orlebar} left. Yet {person|Orlebar} told reporters little. On Friday {person|Orlebar} returned.',
    );
  });

  it('begins no name with a conjunction, or with what somebody is called', () => {
    expectNames('As {organization|Breitbart News} and {organization|Congress} noted, it rained.');
    expectNames('{organization|MSNBC}’s Morning Hugo host {person|Hugo Brandt} said it rained.');
    expectNames(
      'Both left. UPDATE 10:57 A.M. {person|Brandt} tells the {organization|Senate} so. {person|Brandt} left.',
    );
  });

  it('gives nobody a nickname or an office for a first name where the text has the name without it', () => {
    expectNames(
      'He wrote: “Wacko {person|John Castellan} lies again.” {person|John Castellan} went home. {person|Castellan} smiled.',
    );
    expectNames('Majority Whip {person|Ines Castellan} left, and {person|Castellan} did not return.');
    expectNames('{person|Adelma Ines Castellan} left. {person|Adelma Ines Castellan} did not return.');
  });

  it('gives a son his “Jr.”', () => {
    expectNames(
      'The mayor, {person|Hugo Brandt, Jr.}, met {person|Tamsin Orlebar}. “We leave,” {person|Brandt Jr.} told her.',
    );
    expectNames('The mayor, {person|Hugo Brandt III}, met {person|Tamsin Orlebar} at noon.');
  });

  it('reads names with hyphens and codes of countries whole', () => {
    expectNames(
      '{person|Park Min-seo} ({place|KOR}) beat {person|Ilse Brandt} ({place|GER}), and {person|Jean-Luc Orlebar} was third.',
    );
  });

  it('takes a name for what the lists have it for where they leave no choice', () => {
    expectNames(
      'After Brexit, {person|Hugo Brandt} said, {organization|al Qaeda} fled to Obamacare, and Brexit told the ' +
        '{organization|White House} so.',
    );
  });

  it('begins no name with the title of several people', () => {
    expectNames('All voted for it except Reps. {person|Tamsin Van Orlebar} and {person|Hugo Brandt}.');
  });

  it('finds a listed body whole where only words of it look like names', () => {
    expectNames(
      'She was among those in the {organization|House of Representatives} who stood up to him, {person|Tamsin Orlebar} said.',
    );
  });

  it('takes a listed body or place for nobody, unless somebody in the text is called so', () => {
    expectNames('{person|Hugo Brandt} told {organization|Fox} so on his way to the {place|Capitol}.');
    expectNames('{person|Tamsin Fox} came. “We stay,” {person|Fox} told the crowd.');
  });

  it('takes somebody for no firm of that name', () => {
    expectNames('Mayor {person|Hugo Bloomberg} came. “We stay,” {person|Bloomberg} told the crowd.');
  });

  it('finds a listed place before the title of a person', () => {
    expectNames('Asked about it, {place|Louisiana} Gov. {person|Tamsin Orlebar} declined to comment.');
  });

  it('reads what people write on the web in small letters', () => {
    expectNames('we flew from {place|chicago} to {place|hanoi} last week and it was great');
  });

  it('reads headlines in capitals', () => {
    expectNames('PROTESTERS IN {place|BERLIN} CALL ON {place|GERMANY} TO ACT ON THE CLIMATE');
  });

  it('gives nothing in what it is told to ignore', () => {
    const text = 'Read more from Berlin.\nThe talks in Vienna failed.';
    const { names } = read(text, [{ start: 0, end: 22 }]);
    assert.deepEqual(
      names.map(({ start, end }) => text.slice(start, end)),
      ['Vienna'],
    );
  });

  it('gives groups alone without a model', () => {
    const text = 'The Iraqi prime minister met Angela Orlebar and some Democrats in Berlin.';
    const article = readArticle('invented', text);
    const names = recognizeNames(article, tokenize(text, article.paragraphs), undefined);
    assert.deepEqual(
      names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
      ['group Iraqi', 'group Democrats'],
    );
  });

  it('finds no person in the furniture of real pages, and the people there are', () => {
    const seeds = readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8'));
    const people = seeds.map((text) => read(text).names.filter(({ kind }) => kind === 'person'));
    const shown = people.flatMap((spans, i) => spans.map(({ start, end }) => seeds[i]!.slice(start, end)));
    for (const name of ['Mark Esper', 'Mark Milley', 'Soleimani', 'Alyssa Farah', 'Adel Abdel-Mahdi']) {
      assert.ok(shown.includes(name), name);
    }
    for (const name of shown) assert.doesNotMatch(name, /FOX|CLICK|Optimal|browser|'s$|^Gen|^President/);
  });

  it('gives spans in order, inside the text, for any string', () => {
    const words = fc.constantFrom(
      'Angela',
      'Orlebar',
      'of',
      'the',
      "'s",
      '(',
      ')',
      'U.S.',
      'Gen.',
      '\n',
      'IRAN',
      '😀',
      '-',
      '’',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of read(text).names) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          at = end;
        }
      }),
    );
  });

  it('looks at twice as many tokens at most about twice as often, whatever they are', () => {
    const parts = [
      'Orlebar ',
      'ORLEBAR ',
      'A-',
      'A ',
      'Orlebar of ',
      "Orlebar's ",
      'New York ',
      '(UN) ',
      '李',
      '“',
      'x\n',
    ];
    for (const part of parts) {
      const [once, twice] = [500, 1000].map((times) => readsOfTokens(part.repeat(times)));
      assert.ok((twice ?? 0) < 2.4 * (once ?? 0) + 100, `${part}: ${once} and ${twice}`);
    }
  }).timeout(20_000);

  it('comes to an end on a long line without spaces and on many short lines', () => {
    assert.deepEqual(read('a'.repeat(100_000)).names, []);
    assert.equal(read('Orlebar\n'.repeat(50_000)).article.paragraphs.length, 50_000);
  }).timeout(20_000);
});

describe('genderOfGivenName', () => {
  it('knows what the lists know and nothing of names that both bear', () => {
    assert.equal(genderOfGivenName('Angela'), 'female');
    assert.equal(genderOfGivenName('MARK'), 'male');
    assert.equal(genderOfGivenName('Jean-Claude'), 'male');
    assert.equal(genderOfGivenName('Kim'), undefined);
    assert.equal(genderOfGivenName('Xyzzy'), undefined);
    assert.equal(genderOfGivenName(''), undefined);
  });
});
