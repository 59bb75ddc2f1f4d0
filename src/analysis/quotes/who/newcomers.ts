import type { Span } from '../../../text/span';
import { genderOfWord } from '../../names/genderedWords';
import { isDocument } from '../grammar/documents';
import { isGenericBody, isPeople, isPersonNoun, isVoice } from '../grammar/personNouns';
import { personsWithin } from './cast';
import { describe, type Description } from './description';
import { descriptionName } from './descriptionName';
import type { Described } from './descriptions';
import { isSpeaker, nameless } from './epithet';
import type { Referent } from './focus';
import type { Here, Memory } from './memory';

/** Whom an article describes in its first paragraphs, its headline among them, it often names later. */
const firstParagraphs = 3;

/** Somebody who was not told of before. */
export function ofNewcomer(memory: Memory, description: Description, here: Here): Referent {
  const { words, mention } = here;
  const { head, plural } = description;
  const gender = genderOfWord(head);
  const early =
    here.place.paragraph < firstParagraphs &&
    /^an? /i.test(words) &&
    (isPersonNoun(head) || isSpeaker(here, head)) &&
    !nameless.test(head);
  const several = isSomeOfPeople(words);
  const referent: Referent = {
    by: 'words',
    ...(!isVoice(head) && !several && { mute: true }),
    ...(early && { early }),
    name: descriptionName(memory.text, mention, isDocument(head)),
    person: several || (plural ? isPeople(head) : isPersonNoun(head) || isSpeaker(here, head)),
    plural: several || plural,
    ...(gender && { gender }),
  };
  remember(memory, description, mention, referent);
  return referent;
}

/** "62 % of the voters", "some in the town", "nearly seven in ten of them" */
const someOf =
  /^(?:(?:only|some|about|nearly|almost|roughly|just|another|(?:more|less|fewer) than) )*(?:(?:\d[\d.]*|one|two|three|four|five|six|seven|eight|nine)(?: ?%| percent| in \S+| out of \S+)(?= |$)|(?:some|many|most|several|others|few|those|half) (?=of|in|at|on|from|close|closer|within|inside|outside)\b)/i;

/** Whether words are for a share of people: not "many of the solutions". */
function isSomeOfPeople(words: string): boolean {
  if (!someOf.test(words)) return false;
  const whole = /(?<=\bof (?:the |these |those |all )?)\S.*$/.exec(words)?.[0];
  if (whole === undefined || /^(?:those|them)\b/.test(whole)) return true;
  return /^\p{Lu}\p{Ll}+s\b/u.test(whole) || isPeople(describe(whole).head);
}

const apposedName = /^((?:\S+ ){0,6}\p{Ll}[\p{L}-]+) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})$/u;

/** "the polling firm ForwardKeys", if nobody knows that for a name. */
export function ofNameGiven(memory: Memory, { words, mention }: Here): Referent | undefined {
  const [all, called = '', name = ''] = apposedName.exec(words) ?? [];
  if (all === undefined) return undefined;
  const what = describe(called);
  const last = called.slice(called.lastIndexOf(' ') + 1);
  if (what.head !== last || !(isPersonNoun(last) || isGenericBody(last))) return undefined;
  const one: Referent = { by: 'words', name, person: isPersonNoun(what.head), plural: false };
  remember(memory, what, mention, one);
  return one;
}

/** Keeps in mind whom a description stands for, for when the article repeats it. */
export function remember(
  { described, cast }: Memory,
  { head, modifiers }: Description,
  mention: Span,
  referent: Referent,
): void {
  if (head === '') return;
  const one: Described = { start: mention.start, modifiers, ofWhom: personsWithin(cast, mention), referent };
  const list = described.get(head);
  if (list) list.push(one);
  else described.set(head, [one]);
}
