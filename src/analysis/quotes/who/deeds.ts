import type { Span } from '../../../text/span';

/** What somebody did or does, and what that makes them: "who chairs the inquiry" is the chairwoman. */
const deeds: readonly (readonly [verbs: string, called: readonly string[]])[] = [
  ['chairs chaired presided', ['chairman', 'chairwoman', 'chair', 'chairperson']],
  ['leads led', ['leader', 'head', 'chief']],
  ['heads headed', ['head', 'chief', 'director', 'leader', 'boss']],
  ['owns owned', ['owner', 'proprietor']],
  ['runs ran', ['owner', 'manager', 'operator', 'head', 'boss']],
  ['founded co-founded started launched', ['founder', 'co-founder']],
  ['manages managed', ['manager']],
  ['directs directed', ['director', 'filmmaker']],
  ['coaches coached', ['coach', 'trainer']],
  ['teaches taught', ['teacher', 'professor', 'lecturer', 'instructor']],
  ['writes wrote authored co-wrote', ['author', 'writer', 'novelist']],
  ['edits edited', ['editor']],
  [
    'represents represented defends defended',
    ['lawyer', 'attorney', 'representative', 'congressman', 'congresswoman', 'lawmaker'],
  ],
  ['farms farmed', ['farmer', 'grower']],
  ['drives drove', ['driver']],
  ['won beat defeated', ['winner', 'champion', 'victor']],
  ['lost', ['loser', 'runner-up']],
  ['survived escaped', ['survivor']],
  ['sued', ['plaintiff']],
  ['testified testifies', ['witness']],
  ['studies studied researches researched', ['researcher', 'scientist', 'academic']],
  ['invented', ['inventor']],
  ['designed designs', ['designer', 'architect']],
  ['denies accused charged convicted indicted sentenced jailed', ['accused', 'defendant', 'suspect']],
];

const calledFor = new Map(
  deeds.flatMap(([verbs, called]) => verbs.split(' ').map((verb) => [verb, called] as const)),
);

/** As `deeds`, for what others did to somebody. */
const suffered =
  /^(?: is| was| has been| who is| who was|, who is|, who was)? (?:accused of|charged with|convicted of|indicted on|on trial|sentenced to|standing trial)\b|^ pleaded (?:not )?guilty\b/;
const reach = 160;
/** Right after a name, or after "who" in what is set off after it: ", the retired judge who chairs the inquiry". */
const deed = /^(?:,? (?:aged )?\d{1,3},)?(?:,? who| |, [^,.;:“”"\n]{3,60} who) ?([\p{Ll}-]+)/u;

/** What an article calls somebody afterwards for what it says right after a mention that they did; often nothing. */
export function calledByDeed(text: string, { end }: Span): readonly string[] {
  const following = text.slice(end, end + reach).replace(/^, (?:aged )?\d{1,3},(?= (?:is|was|who) )/, '');
  if (suffered.test(following)) return ['accused', 'defendant', 'suspect'];
  const verb = deed.exec(following)?.[1] ?? '';
  return calledFor.get(verb) ?? [];
}
