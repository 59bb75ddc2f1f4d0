import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { amountsOf } from '../../../src/analysis/entities/amounts';
import { entitiesOf } from '../../../src/analysis/entities/entitiesOf';
import { canonicalName } from '../../../src/analysis/entities/nameForms';
import { chiefRole } from '../../../src/analysis/entities/roles';
import { entitiesOfMarked, read, readEntities } from './namesSupport';

// All articles here are invented, and so are the people, places and bodies in them.
const expectEntities = (marked: string, expected: readonly string[]): void =>
  assert.deepEqual(entitiesOfMarked(marked), expected);

describe('entitiesOf', () => {
  it('gathers a person under the fullest name', () => {
    expectEntities(
      '{person|ORLEBAR} QUITS\n{person|Tamsin Q. Orlebar} left. {person|Tamsin Orlebar} is 50, {person|Orlebar} said. {person|Tamsin} wept.',
      ['person Tamsin Q. Orlebar: ORLEBAR, Tamsin Q. Orlebar, Tamsin Orlebar, Orlebar, Tamsin'],
    );
  });

  it('takes no last name that stands there twice for the fuller name', () => {
    expectEntities('{person|Tamsin Orlebar Orlebar} has often left. {person|Tamsin Orlebar} is 50.', [
      'person Tamsin Orlebar: Tamsin Orlebar, Tamsin Orlebar',
    ]);
  });

  it('gives a well-known body one key under all its usual names', () => {
    for (const name of ['FBI', 'F.B.I.', 'the FBI’s', 'Federal Bureau of Investigation'])
      assert.equal(canonicalName(name), 'federal bureau of investigation');
    assert.notEqual(canonicalName('Federal Bureau of Prisons'), canonicalName('FBI'));
  });

  it('takes the members of a people and its adjective for one group, under the name of the members', () => {
    expectEntities(
      '{group|Democratic} voters left. {group|Democrats} stayed, a {group|Democrat} said, as {group|Turkic} and {group|Malaysian} ones did; {group|Malay} and {group|Turkish} ones left.',
      [
        'group Democrats: Democratic, Democrats, Democrat',
        'group Turkic: Turkic',
        'group Malaysian: Malaysian',
        'group Malay: Malay',
        'group Turkish: Turkish',
      ],
    );
    expectEntities('{group|Kurdish} voters left.', ['group Kurdish: Kurdish']);
  });

  it('gives no person a genitive for a name', () => {
    expectEntities(
      '{person|Tamsin Orlebar’s} kite; {person|Orlebar} left, and so did {organization|Tulip’s}.',
      ['person Tamsin Orlebar: Tamsin Orlebar, Orlebar', 'organization Tulip’s: Tulip’s'],
    );
  });

  it('does not name a body by a headline in capitals', () => {
    expectEntities('{organization|TULIP FUND PAYS} NOTHING\nThe {organization|Tulip Fund} left.', [
      'organization Tulip Fund: TULIP FUND PAYS, Tulip Fund',
    ]);
  });

  it('keeps two people with one last name apart, by the honorific where there is one', () => {
    expectEntities(
      '{person|Robert Orlebar} and {person|Angela Orlebar} came. Mr. {person|Orlebar} spoke, Mrs. {person|Orlebar} sang. {person|Orlebar} left.',
      [
        'person Robert Orlebar: Robert Orlebar, Orlebar',
        'person Angela Orlebar: Angela Orlebar, Orlebar',
        'person Orlebar: Orlebar',
      ],
    );
  });

  it('calls the wife whom an article names only as such by that, and by nothing that is her husband’s too', () => {
    expectEntities('Mrs. {person|Robert Orlebar} spoke. Mrs. {person|Orlebar} sang.', [
      'person Mrs. Robert Orlebar: Robert Orlebar, Orlebar',
    ]);
    expectEntities('{person|Edwin Carter} spoke. Mr. {person|Edwin} sang.', [
      'person Edwin Carter: Edwin Carter',
      'person Edwin: Edwin',
    ]);
    expectEntities('{person|Robert Orlebar} spoke. Mrs. {person|Orlebar} sang. {person|Orlebar} left.', [
      'person Robert Orlebar: Robert Orlebar, Orlebar',
      'person Mrs. Orlebar: Orlebar',
    ]);
    expectEntities('{person|Angela Orlebar} spoke. Mr. {person|Orlebar} and Mr. {person|Orlebar} sang.', [
      'person Angela Orlebar: Angela Orlebar',
      'person Mr. Orlebar: Orlebar, Orlebar',
    ]);
  });

  it('tells a son from the father whom the article has named before him', () => {
    expectEntities(
      '{person|Robert Orlebar} left. {person|Robert Orlebar Jr.} stayed: {person|Orlebar Jr.} sang, {person|Orlebar} wept.',
      [
        'person Robert Orlebar: Robert Orlebar, Orlebar',
        'person Robert Orlebar Jr.: Robert Orlebar Jr., Orlebar Jr.',
      ],
    );
    expectEntities(
      '{person|Orlebar} left, {person|Orlebar} said. {person|Robert Orlebar Jr.} stayed. {person|Orlebar} wept.',
      ['person Orlebar: Orlebar, Orlebar, Orlebar', 'person Robert Orlebar Jr.: Robert Orlebar Jr.'],
    );
    expectEntities(
      '{person|ORLEBAR} QUITS\n{person|Robert Orlebar Jr.} left. {person|Robert Orlebar} is 50.',
      ['person Robert Orlebar Jr.: ORLEBAR, Robert Orlebar Jr., Robert Orlebar'],
    );
    expectEntities(
      '{person|Orlebar} asked his son {person|Robert Orlebar Jr.} to row. {person|Robert Orlebar} stayed.',
      [
        'person Robert Orlebar: Orlebar, Robert Orlebar',
        'person Robert Orlebar Jr.: Robert Orlebar Jr. | son',
      ],
    );
    assert.deepEqual(
      readEntities('Robert Orlebar left. Robert Orlebar Jr. stayed.').map(({ key }) => key),
      ['robert orlebar', 'robert orlebar jr'],
    );
  });

  it('tells a father from a son by the initial in the middle', () => {
    expectEntities(
      '{person|Robert Harald Walter Orlebar} left. {person|Robert W. Orlebar} stayed, {person|Robert H. W. Orlebar} too.',
      [
        'person Robert Harald Walter Orlebar: Robert Harald Walter Orlebar, Robert H. W. Orlebar',
        'person Robert W. Orlebar: Robert W. Orlebar',
      ],
    );
  });

  it('gives nobody the name of who may be the relative told of before', () => {
    const told = (before: string): string =>
      `President {person|Orlebar} left for ${before}. It was a favour to {person|Hugo Orlebar}, they said. {person|Orlebar} wept.`;
    expectEntities(told('the lake'), ['person Hugo Orlebar: Orlebar, Hugo Orlebar, Orlebar | President']);
    expectEntities(told('{person|Orlebar}’s father'), [
      'person Orlebar: Orlebar, Orlebar, Orlebar | President',
      'person Hugo Orlebar: Hugo Orlebar',
    ]);
  });

  it('gives nobody the name of a relative who is introduced only after it', () => {
    expectEntities(
      '{person|Orlebar} left, {person|Orlebar} said, and his wife, {person|Angela Orlebar}. {person|Orlebar} wept.',
      ['person Orlebar: Orlebar, Orlebar, Orlebar', 'person Angela Orlebar: Angela Orlebar'],
    );
    expectEntities(
      '{person|Robert Orlebar} and his wife, {person|Angela Orlebar}, left. {person|Orlebar} wept, Mrs. {person|Orlebar} and {person|Angela} too.',
      [
        'person Robert Orlebar: Robert Orlebar, Orlebar',
        'person Angela Orlebar: Angela Orlebar, Orlebar, Angela',
      ],
    );
  });

  it('gives nobody the name of a child whose birth is told of', () => {
    expectEntities(
      '{person|Orlebar} left, {person|Orlebar} said, days after the birth of {person|Robert Orlebar}. {person|Orlebar} wept.',
      ['person Orlebar: Orlebar, Orlebar, Orlebar', 'person Robert Orlebar: Robert Orlebar'],
    );
  });

  it('knows names of other orders, spellings and hyphens', () => {
    expectEntities(
      '{person|Zan Wuquing} met {person|Tasim al-Vorani}. {person|Zan} bowed, {person|al-Vorani} and {person|Vorani} too.',
      ['person Zan Wuquing: Zan Wuquing, Zan', 'person Tasim al-Vorani: Tasim al-Vorani, al-Vorani, Vorani'],
    );
    expectEntities('{person|Quassem Vorani} or {person|Qassem Vorani}', [
      'person Quassem Vorani: Quassem Vorani, Qassem Vorani',
    ]);
    expectEntities('{person|Ada Brenskyy}, or {person|Brensky}', [
      'person Ada Brenskyy: Ada Brenskyy, Brensky',
    ]);
    expectEntities('{person|Daniel Vorani} and {person|Daniela Vorani}', [
      'person Daniel Vorani: Daniel Vorani',
      'person Daniela Vorani: Daniela Vorani',
    ]);
  });

  it('takes a broadcaster for none of its channels', () => {
    const marked =
      '{organization|HBN International} came. {organization|HBN} said so. {organization|HBN} left again.';
    assert.deepEqual(
      entitiesOfMarked(marked).map((line) => line.split(':')[0]),
      ['organization HBN International', 'organization HBN'],
    );
  });

  it('knows acronyms in brackets and by their initials', () => {
    expectEntities(
      'The {organization|Global Tulip Fund} ({organization|GTF}) met. The {organization|GTF} paid. ' +
        'The {organization|Bureau of Kite Safety} came; {organization|BKS} staff left.',
      [
        'organization Global Tulip Fund: Global Tulip Fund, GTF, GTF',
        'organization Bureau of Kite Safety: Bureau of Kite Safety, BKS',
      ],
    );
  });

  it('knows a short form of one name, and leaves it alone between two', () => {
    // who is against it is somebody else
    expectEntities('{organization|Freedom From Tulipa} met. {organization|Tulipa} said so.', [
      'organization Freedom From Tulipa: Freedom From Tulipa',
      'organization Tulipa: Tulipa',
    ]);
    expectEntities('{organization|Tulipa Motor Corp} grew. {organization|Tulipa} said so.', [
      'organization Tulipa Motor Corp: Tulipa Motor Corp, Tulipa',
    ]);
    expectEntities(
      '{organization|Tulipa Motors} and {organization|Tulipa Foods}; {organization|Tulipa} said so.',
      [
        'organization Tulipa Motors: Tulipa Motors',
        'organization Tulipa Foods: Tulipa Foods',
        'organization Tulipa: Tulipa',
      ],
    );
  });

  it('takes what was named alone before for no short form, but of a name that tells what kind of body it is', () => {
    expectEntities(
      '{organization|Tulipa} grew. The {organization|Tulipa Kite Panel} met; {organization|Tulipa} paid.',
      ['organization Tulipa: Tulipa, Tulipa', 'organization Tulipa Kite Panel: Tulipa Kite Panel'],
    );
    expectEntities('{organization|Tulipa} grew. The {organization|Tulipa Corporation} met.', [
      'organization Tulipa Corporation: Tulipa, Tulipa Corporation',
    ]);
    expectEntities('The {organization|Tulipa Players Guild} met. {organization|Tulipa} paid.', [
      'organization Tulipa Players Guild: Tulipa Players Guild',
      'organization Tulipa: Tulipa',
    ]);
  });

  it('takes a pope for nobody whose given name he bears', () => {
    expectEntities('Pope {person|Piet} came. {person|Piet Velm} met him. {person|Piet} left.', [
      'person Piet: Piet, Piet | Pope',
      'person Piet Velm: Piet Velm',
    ]);
    expectEntities('{person|Piet Velm} came. Critics call him King {person|Velm}.', [
      'person Piet Velm: Piet Velm, Velm | King',
    ]);
  });

  it('takes whom it names often, or with a title, for nobody who is named so only later', () => {
    expectEntities(
      '{person|Velm} came. {person|Velm} sat. {person|Velm} spoke. A {person|Velm-Orlebar} tie is odd. {person|Velm} left.',
      ['person Velm: Velm, Velm, Velm, Velm', 'person Velm-Orlebar: Velm-Orlebar'],
    );
    expectEntities(
      'President {person|Velm} spoke. He and first lady {person|Tamsin Velm} left. {person|Velm} waved.',
      ['person Velm: Velm, Velm | President', 'person Tamsin Velm: Tamsin Velm | first lady'],
    );
  });

  it('takes whom it names very often for none of several who are named so only later', () => {
    const often = (times: number): string => '{person|Velm} spoke. '.repeat(times);
    const robert = '{person|Robert Velm} left.';
    const apart = (marked: string): boolean =>
      entitiesOfMarked(marked).some((line) => line.startsWith('person Velm:'));
    assert.ok(!apart(often(6) + robert));
    assert.ok(!apart(`${robert} ${often(4)}{person|Angela Velm} left.`));
    assert.ok(apart(often(4) + `${robert} {person|Angela Velm} left.`));
  });

  it('gives nobody the office of who tells of them', () => {
    const roles = (text: string): string[] =>
      readEntities(text).flatMap((entity) => entity.roles.map((role) => role.text));
    assert.deepEqual(roles('And Tamsin Orlebar, the spokesman said, has left.'), []);
    assert.deepEqual(roles('They left without Bo and Tamsin Orlebar, a spokesman told the Courier.'), []);
    const led = roles('Addressing harbour spokesperson Col. Tamsin Orlebar, the senator said it was shut.');
    assert.ok(!led.includes('the senator'));
    assert.deepEqual(roles('Per State official, Tamsin Orlebar will go to Brussels.'), []);
    assert.deepEqual(roles('Tamsin Orlebar, the spokesman, has left.'), ['the spokesman']);
  });

  it('gives nobody the office of who is named before', () => {
    const roles = (text: string): string[] =>
      readEntities(text).flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role.text}`));
    assert.deepEqual(roles('At a meeting with Tamsin Orlebar, the mayor, Hugo Brandt said it was shut.'), [
      'Tamsin Orlebar: the mayor',
    ]);
    assert.deepEqual(roles('In Brussels, the mayor, Hugo Brandt, said it was shut.'), [
      'Hugo Brandt: the mayor',
    ]);
  });

  it('takes a chamber for none of its committees, and for nothing else that begins with it', () => {
    expectEntities(
      'The {organization|Senate} met. The {organization|Senate Kite Committee} sat. The {organization|House} and the ' +
        '{organization|House of Representatives} voted; {organization|House Tulips} did not.',
      [
        'organization Senate: Senate',
        'organization Senate Kite Committee: Senate Kite Committee',
        'organization House of Representatives: House, House of Representatives',
        'organization House Tulips: House Tulips',
      ],
    );
  });

  it('takes no paper for whom it writes for', () => {
    expectEntities('The {organization|Orrin Navy} wrote. The {organization|Orrin Navy Times} printed it.', [
      'organization Orrin Navy: Orrin Navy',
      'organization Orrin Navy Times: Orrin Navy Times',
    ]);
  });

  it('knows the usual names of a country, and gives them one key everywhere', () => {
    expectEntities('The {place|U.S.}, or {place|United States}, or {place|America}: {place|US} troops', [
      'place United States: U.S., United States, America, US',
    ]);
    const keys = ['The U.S. agreed.', 'Leaders of the United States agreed.'].map(
      (text) => readEntities(text).find(({ kind }) => kind === 'place')?.key,
    );
    assert.deepEqual(keys, ['united states', 'united states']);
  });

  it('parts the office from a rank behind it, but no word from a rank that it goes with', () => {
    const rolesOf = (text: string): string[] =>
      readEntities(text).flatMap((entity) => entity.roles.map((role) => role.text));
    assert.deepEqual(rolesOf('Chairman of the Joint Chiefs of Staff Gen. Hugo Brandt came.'), [
      'Chairman of the Joint Chiefs of Staff',
    ]);
    assert.deepEqual(rolesOf('Secretary of Defense Gen. Hugo Brandt came.'), ['Secretary of Defense']);
    assert.deepEqual(rolesOf('The spokesman of Army Gen. Hugo Brandt came.'), ['Army Gen.']);
    assert.deepEqual(rolesOf('The commander of Staff Sgt. Hugo Brandt came.'), ['Staff Sgt.']);
  });

  it('gives the offices before, after and around a name in the words of the article', () => {
    expectEntities('Secretary of Kites {person|Tamsin Orlebar} met Tulipan Gen. {person|Hugo Brandt}.', [
      'person Tamsin Orlebar: Tamsin Orlebar | Secretary of Kites',
      'person Hugo Brandt: Hugo Brandt | Tulipan Gen.',
    ]);
    expectEntities('Gen. {person|Hugo Brandt}, chairman of the Joint Council of Kites, told reporters.', [
      'person Hugo Brandt: Hugo Brandt | Gen. | chairman of the Joint Council of Kites',
    ]);
    expectEntities('The chairman of the joint council of kites, Gen. {person|Hugo Brandt}, also left.', [
      'person Hugo Brandt: Hugo Brandt | The chairman of the joint council of kites | Gen.',
    ]);
    expectEntities('"We left," {person|Ada Finch}, the commanding general of Task Force - Tulipa, wrote.', [
      'person Ada Finch: Ada Finch | the commanding general of Task Force - Tulipa',
    ]);
    expectEntities(
      'A ministry spokeswoman, {person|Ada Finch}, said so. {person|Finch} was the leader of the Kite Guild.',
      ['person Ada Finch: Ada Finch, Finch | A ministry spokeswoman | the leader of the Kite Guild'],
    );
    expectEntities('Sen. {person|Ada Finch}, R-Texas, objected.', [
      'person Ada Finch: Ada Finch | Sen. | R-Texas',
    ]);
    for (const party of ['D-Calif.', 'R-S.C.', 'D–N.Y.', 'I-W.Va.'])
      expectEntities(
        `Sen. {person|Ada Finch}, ${party}, objected. Sen. {person|Hugo Brandt} (${party}) left.`,
        [
          `person Ada Finch: Ada Finch | Sen. | ${party}`,
          `person Hugo Brandt: Hugo Brandt | Sen. | ${party}`,
        ],
      );
  });

  it('begins no office with the word that opens the sentence, or before a dash', () => {
    for (const opening of ['While', 'But', 'As', 'Throughout', 'Even'])
      expectEntities(`${opening} Kite Guild Chairman {person|Ada Finch} left, it rained.`, [
        'person Ada Finch: Ada Finch | Kite Guild Chairman',
      ]);
    expectEntities('“But Mayor {person|Ada Finch} left.”', ['person Ada Finch: Ada Finch | Mayor']);
    expectEntities('As head of the kite guild, {person|Ada Finch} left.', [
      'person Ada Finch: Ada Finch | head of the kite guild',
    ]);
    expectEntities(
      'They met again before the end of a long and windy year – Guild Speaker {person|Ada Finch} led.',
      ['person Ada Finch: Ada Finch | Guild Speaker'],
    );
    expectEntities('Then-Mayor {person|Ada Finch} left.', ['person Ada Finch: Ada Finch | Then-Mayor']);
  });

  it('tells the next person of a list from an office, and an age', () => {
    expectEntities(
      '{person|Hugo Brandt}, chairman of Tulipa Kites and {person|Ada Finch}, 45, a teacher from Dorn, met.',
      [
        'person Hugo Brandt: Hugo Brandt | chairman of Tulipa Kites',
        'person Ada Finch: Ada Finch | a teacher',
      ],
    );
    expectEntities('{person|Ada Finch}, who is the mayor of Dorn, left.', [
      'person Ada Finch: Ada Finch | the mayor of Dorn',
    ]);
  });

  it('gives no office that is somebody else’s', () => {
    expectEntities(
      'The president of Tulipa said {person|Ada Finch} was wrong, and Mr. {person|Brandt}, a tall man, agreed.',
      ['person Ada Finch: Ada Finch', 'person Brandt: Brandt'],
    );
    expectEntities('Mayor {person|Ada Finch}, Gen. {person|Hugo Brandt} and others came.', [
      'person Ada Finch: Ada Finch | Mayor',
      'person Hugo Brandt: Hugo Brandt | Gen.',
    ]);
  });

  it('begins an office after a dateline, and after what stands before the words under a picture', () => {
    for (const dash of ['-', '--', '–'])
      expectEntities(`HARLUND ${dash} The mayor of Tulipa, {person|Ada Finch}, left.`, [
        'person Ada Finch: Ada Finch | The mayor of Tulipa',
      ]);
    for (const line of ['HARLUND', 'The Harlund', 'HARLUND, Ork.', 'HARLUND (Tulipa News)'])
      expectEntities(`${line} – President {person|Ada Finch} left.`, [
        'person Ada Finch: Ada Finch | President',
      ]);
    expectEntities('Image caption President {person|Ada Finch} left.', [
      'person Ada Finch: Ada Finch | President',
    ]);
    expectEntities('The vice-president of Tulipa, {person|Ada Finch}, left.', [
      'person Ada Finch: Ada Finch | The vice-president of Tulipa',
    ]);
  });

  it('reads the seeds', () => {
    const text = readFileSync('seeds/001_94ae5398a9550bd3.txt', 'utf8');
    const milley = readEntities(text).find(({ name }) => name === 'Mark Milley');
    assert.ok(milley);
    assert.deepEqual(
      milley.roles.map((role) => role.text),
      ['The chairman of the joint chiefs of staff', 'Gen.'],
    );
    assert.equal(chiefRole(milley)?.text, 'The chairman of the joint chiefs of staff');
  });

  it('gives mentions in order, each once, and keys, for any string', () => {
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
      ',',
      '5,000',
      'Monday',
      '$',
      'troops',
      '-',
      '\n',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { article, tokenized, names } = read(text);
        const found = entitiesOf(article, tokenized, names);
        const count = found.reduce((sum, { mentions }) => sum + mentions.length, 0);
        assert.equal(count, names.length);
        for (const { mentions, key, roles } of [...found, ...amountsOf(article, tokenized, names)]) {
          assert.ok(key);
          for (const spans of [mentions, roles]) {
            let at = 0;
            for (const { start, end } of spans) {
              assert.ok(start >= at && end > start && end <= text.length);
              at = end;
            }
          }
        }
      }),
    );
  }).timeout(20_000);
});
