import { genderOfGivenName } from '../names/gender';
import { groupBy, type Cluster, type NameMention } from './draft';
import { isMisspelt, isSamePerson, nameWords, transcribed } from './personNames';

type Gender = 'female' | 'male' | undefined;

/** A person as the full names of an article show them. */
interface Person extends Cluster {
  readonly words: readonly string[];
  readonly gender: Gender;
}

/**
 * Which mentions name the same person. Full names go together that differ in middle names, initials or one letter.
 * A part of a name goes to the one full name that ends with it, else to the one that begins with it; where several do
 * the honorific decides ("Mrs. Clinton"), and where that does not either the mentions stay by themselves.
 */
export function clusterPersons(
  mentions: readonly NameMention[],
  genderBefore: (mention: NameMention) => Gender,
): Cluster[] {
  const people: Person[] = [];
  const apart: Cluster[] = [];
  const byEnd = new Map<string, Person[]>();
  const byStart = new Map<string, Person[]>();
  const byTranscription = new Map<string, Person[]>();
  const forms = groupBy(mentions, ({ plain }) => nameWords(plain).join(' '));
  const sorted = forms
    .map((form) => ({ form, words: nameWords(form.mentions[0]?.plain ?? '') }))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { form, words } of sorted) {
    if (words.length < 2) addPart(form, words);
    else addFull(form, words);
  }
  return [...people, ...apart];

  function addFull(form: Cluster, words: readonly string[]): void {
    const sameEnd = byEnd.get(words.at(-1) ?? '') ?? [];
    const sameStart = byStart.get(words[0] ?? '') ?? [];
    const known =
      onlyOne(sameEnd.filter((person) => isSamePerson(words, person.words))) ??
      onlyOne([...new Set([...sameEnd, ...sameStart])].filter((person) => isMisspelt(words, person.words))) ??
      onlyOne(byEnd.get(words.join(' ')) ?? []) ??
      onlyOne(byStart.get(words.join(' ')) ?? []);
    if (known) {
      for (const mention of form.mentions) known.mentions.push(mention);
      return;
    }
    const person = {
      mentions: form.mentions,
      words,
      gender: genderOfForm(form) ?? genderOfGivenName(words[0] ?? ''),
    };
    people.push(person);
    const last = transcribed(words.at(-1) ?? '');
    if (last) push(byTranscription, last, person);
    for (let i = 1; i < words.length; i++) {
      push(byEnd, words.slice(i).join(' '), person);
      push(byStart, words.slice(0, i).join(' '), person);
    }
  }

  function genderOfForm({ mentions: own }: Cluster): Gender {
    for (const mention of own) {
      const gender = genderBefore(mention);
      if (gender) return gender;
    }
    return undefined;
  }

  function addPart(form: Cluster, words: readonly string[]): void {
    const part = words.join(' ');
    const left: NameMention[] = [];
    for (const mention of form.mentions) {
      const gender = genderBefore(mention);
      const fits = (person: Person): boolean => !gender || !person.gender || gender === person.gender;
      const named = [byEnd.get(part), byStart.get(part), byTranscription.get(transcribed(part) ?? '')];
      const fitting = named.map((found) => (found ?? []).filter(fits)).find((found) => found.length > 0);
      const sure = gender && fitting?.filter((person) => person.gender === gender);
      const person = onlyOne(fitting ?? []) ?? onlyOne(sure ?? []);
      (person?.mentions ?? left).push(mention);
    }
    if (left.length > 0) apart.push({ mentions: left });
  }
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Of more namesakes in one article none is looked at: a list of thousands of people takes linear time. */
const mostNamesakes = 50;

function push(index: Map<string, Person[]>, part: string, person: Person): void {
  const known = index.get(part);
  if (known && known.length < mostNamesakes) known.push(person);
  else if (known) return;
  else index.set(part, [person]);
}
