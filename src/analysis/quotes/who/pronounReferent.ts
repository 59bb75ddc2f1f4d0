import { isThirdPerson } from '../../../text/pronouns';
import { genderOfWord, type Gender } from '../../names/genderedWords';
import { onePerson, type Referent, type Wanted } from './focus';
import { leadsTo } from './lede';
import { inMind, ofMember, type Here, type Memory } from './memory';
import { speechOwner } from './speechOwner';

/** Whether a mention is a pronoun that stands for somebody told of elsewhere. */
export function isPronoun(words: string): boolean {
  const lower = words.toLowerCase();
  return lower === 'who' || isThirdPerson(lower);
}

/** Whether nobody is known that a pronoun stands for. */
export function isUnresolved(referent: Referent): boolean {
  return !referent.member && isPronoun(referent.name);
}

const body = { person: false, plural: false };
const many = { person: true, plural: true };

/** "They" and "it" stand for what is near: what fits worse than this is hardly ever meant. */
const leastFitOfMany = -1;

/** Who has asked what is answered here: whoever spoke last, if the words say so, or if that was to ask. */
function askerAt(memory: Memory, here: Here): string | undefined {
  if (here.speaks?.turn === 'answers') return memory.lastSpeaker;
  const { lastAsker } = memory;
  if (!here.speaks || !lastAsker) return undefined;
  const passed = here.place.paragraph - lastAsker.answeredIn;
  return passed === 0 || passed === 1 ? lastAsker.name : undefined;
}

/** Whom "he", "she", "they", "it" or "who" stands for; the pronoun itself if that is nobody who is known. */
export function ofPronoun(memory: Memory, here: Here): Referent {
  const { words, speaks } = here;
  const lower = words.toLowerCase();
  const gender = genderOfWord(lower);
  const owner = gender && speaks && ofSpeechOwner(memory, here, gender);
  if (owner) return owner;
  const they = lower.startsWith('th');
  const asker = askerAt(memory, here);
  const find = (wanted: Wanted): Referent | undefined => {
    const found = inMind(memory, 'pronoun', here, wanted);
    const single = wanted.person && !wanted.plural;
    if (they && found?.member?.entity.kind === 'place') return undefined;
    return single || (found?.fit?.score ?? 0) >= leastFitOfMany ? found : undefined;
  };
  let found: Referent | undefined;
  const { lastSpeaker } = memory;
  const last = speaks && lastSpeaker !== undefined && { lastSpeaker, goesOn: speaks.turn === 'goesOn' };
  if (gender)
    found =
      find({ gender, ...onePerson, ...(asker !== undefined && { asker }), ...last }) ??
      ofFirst(memory, here, gender);
  else if (lower.startsWith('it')) found = find(body);
  else if (they) found = fitter(find(many), find({ ...many, person: false })) ?? ofNamed(find(body));
  else found = find(onePerson) ?? find(body);
  return (
    found ?? {
      by: 'pronoun',
      name: words,
      person: !lower.startsWith('it'),
      plural: they,
      ...(gender && { gender }),
    }
  );
}

/** "Brook’s speech in which he said" */
function ofSpeechOwner(
  { text, cast, genders }: Memory,
  { mention }: Here,
  gender: Gender,
): Referent | undefined {
  const owner = speechOwner(text, cast, mention.start);
  if (!owner || (genders.get(owner.index) ?? owner.gender ?? gender) !== gender) return undefined;
  return { ...ofMember(owner, 'pronoun', undefined, text), fit: { score: 2, lead: 2 } };
}

function fitter(one: Referent | undefined, other: Referent | undefined): Referent | undefined {
  return (other?.fit?.score ?? -Infinity) > (one?.fit?.score ?? -Infinity) ? other : one;
}

/** "They" is a body that has a name, but hardly ever "the order" or "this staff". */
function ofNamed(found: Referent | undefined): Referent | undefined {
  return found?.member ? found : undefined;
}

/** "He", before anybody is named: who is named first, if that is soon. */
function ofFirst({ text, first, genders }: Memory, { mention }: Here, gender: Gender): Referent | undefined {
  if (!first || !leadsTo(text, mention.start, first)) return undefined;
  const known = genders.get(first.member.index) ?? first.member.gender;
  return known && known !== gender ? undefined : ofMember(first.member, 'lede', undefined, text);
}
