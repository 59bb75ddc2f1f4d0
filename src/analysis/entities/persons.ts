import { genderOfGivenName } from '../names/gender';
import { groupBy, type Cluster, type NameMention } from './draft';
import {
  endsInFamilyName,
  generationOf,
  isMisspelt,
  isSamePerson,
  transcribed,
  wordsOfPlainName,
} from './personNames';

type Gender = 'female' | 'male' | undefined;

/** A person as the full names of an article show them. */
interface Person extends Cluster {
  readonly words: readonly string[];
  readonly gender: Gender;
  /** See `generationOf`; of a person whom the article also names without it only afterwards. */
  generation: string | undefined;
  /** Where the article first has the full name. */
  introducedAt: number;
  /** Whether it introduces her or him there as somebody's relative. */
  relative: boolean;
}

/** The mentions of one plain name, which has these words and, apart from them, perhaps "Jr.". */
interface Form extends Cluster {
  readonly words: readonly string[];
  readonly generation: string | undefined;
}

/**
 * A headline may have a person's last name alone before the article introduces him. Who is called so as often, before
 * somebody of that name with "Jr." or a relative is introduced, is another person.
 */
export const namesBeforeOther = 2;
/** As `namesBeforeOther`, before one of several of that name is introduced. */
export const namesBeforeSeveral = 4;

/** What an article tells of the words before a mention. */
interface BeforeMentions {
  readonly genderBefore: (mention: NameMention) => Gender;
  /** Whether they introduce somebody's relative: "his wife, Ada Brook". */
  readonly isRelative: (mention: NameMention) => boolean;
  /** Whether they are the title of somebody who reigns under one name: "Pope Francis" is no Francis Brook. */
  readonly reigns: (mention: NameMention) => boolean;
  /** Whether they are a title: "President Brook" is not the "first lady Ada Brook" whom the article introduces afterwards. */
  readonly hasTitle: (mention: NameMention) => boolean;
  /** Whether they are "Mr.", "Mrs." or "Ms.", which stand before last names. */
  readonly isAddressed: (mention: NameMention) => boolean;
}

/** The people of an article while their mentions are gathered, and what is asked of the article. */
interface People extends BeforeMentions {
  readonly people: Person[];
  /** Mentions of which nobody knows whose they are. */
  readonly apart: Cluster[];
  /** By words that end, or begin, their names. */
  readonly byEnd: Map<string, Person[]>;
  readonly byStart: Map<string, Person[]>;
  /** By the last name without what transcriptions of one name differ in. */
  readonly byTranscription: Map<string, Person[]>;
  /** The mentions by a last name alone. */
  readonly lastNames: ReadonlyMap<string | undefined, Form>;
}

/**
 * Which mentions name the same person. Full names go together that differ in middle names, initials or one letter.
 * A part of a name goes to the one full name that ends with it, else to the one that begins with it; where several do
 * the honorific decides ("Mrs. Clinton"), and where that does not either the mentions stay by themselves. "Ada Brook Jr."
 * is another person than the "Ada Brook", or the "Brook", that the article has named before, and so is "his wife, Ada Brook".
 */
export function clusterPersons(mentions: readonly NameMention[], before: BeforeMentions): Cluster[] {
  const forms = groupBy(mentions, ({ plain }) => plain).map((form): Form => {
    const plain = form.mentions[0]?.plain ?? '';
    return { words: wordsOfPlainName(plain), generation: generationOf(plain), ...form };
  });
  const lastNames = new Map(
    forms.filter(isPart).map((form) => [form.generation ? undefined : form.words[0], form]),
  );
  const known: People = {
    people: [],
    apart: [],
    byEnd: new Map(),
    byStart: new Map(),
    byTranscription: new Map(),
    lastNames,
    ...before,
  };
  forms.sort((a, b) => b.words.length - a.words.length);
  const full = forms.filter((form) => !isPart(form));
  for (const form of full) if (form.generation === undefined) addFull(known, form);
  for (const form of full) if (form.generation !== undefined) addOfGeneration(known, form, form.generation);
  for (const form of forms.filter(isPart)) addPart(known, form);
  return [...known.people, ...known.apart];
}

function addFull(known: People, form: Form): void {
  const { words } = form;
  const sameEnd = known.byEnd.get(words.at(-1) ?? '') ?? [];
  const sameStart = known.byStart.get(words[0] ?? '') ?? [];
  const person =
    onlyOne(sameEnd.filter((person) => isSamePerson(words, person.words))) ??
    onlyOne([...new Set([...sameEnd, ...sameStart])].filter((person) => isMisspelt(words, person.words))) ??
    onlyOne(known.byEnd.get(words.join(' ')) ?? []) ??
    onlyOne(known.byStart.get(words.join(' ')) ?? []);
  if (person) addMentions(known, person, form);
  else addPerson(known, form);
}

/**
 * A name with "Jr." is that of the person without it, unless the article has named somebody so before or introduces
 * a relative: "his son Ada Brook Jr.".
 */
function addOfGeneration(known: People, form: Form, generation: string): void {
  const { words } = form;
  const namesakes = (known.byEnd.get(words.at(-1) ?? '') ?? []).filter((person) =>
    isSamePerson(words, person.words),
  );
  const [first] = form.mentions;
  const start = first?.start ?? 0;
  const isOther = first !== undefined && known.isRelative(first);
  const person =
    onlyOne(namesakes.filter((other) => other.generation === generation)) ??
    onlyOne(
      (isOther ? [] : namesakes).filter(
        (other) =>
          other.generation === undefined && other.introducedAt > start && !isNamedBefore(known, words, start),
      ),
    );
  if (!person) {
    addPerson(known, form);
    return;
  }
  person.generation = generation;
  addMentions(known, person, form);
}

/** Whether the article calls somebody else by the last name alone, who is named so before `start`. */
function isNamedBefore({ lastNames }: People, words: readonly string[], start: number): boolean {
  const last = lastNames.get(words.at(-1))?.mentions[namesBeforeOther - 1];
  return last !== undefined && last.start < start;
}

/** Whether somebody with a title is called by the last name alone before `start`. */
function isTitledBefore({ lastNames, hasTitle }: People, words: readonly string[], start: number): boolean {
  const [first] = lastNames.get(words.at(-1))?.mentions ?? [];
  return first !== undefined && first.start < start && hasTitle(first);
}

function addMentions(known: People, person: Person, form: Form): void {
  for (const mention of form.mentions) person.mentions.push(mention);
  const [first] = form.mentions;
  if (first && first.start < person.introducedAt) introduce(known, person, first);
}

function introduce({ isRelative }: People, person: Person, first: NameMention): void {
  person.introducedAt = first.start;
  person.relative = isRelative(first);
}

function addPerson(known: People, form: Form): void {
  const { words, generation } = form;
  const given = genderOfGivenName(words[0] ?? '');
  // "Mrs. Edwin Brook" is not Edwin Brook
  const isWife =
    given === 'male' &&
    form.mentions.every((one) => known.isAddressed(one) && known.genderBefore(one) === 'female');
  const person: Person = {
    mentions: [...form.mentions],
    words,
    gender: genderOfForm(known, form) ?? given,
    generation,
    introducedAt: 0,
    relative: false,
    ...(isWife && { needsTitle: true }),
  };
  const [first] = form.mentions;
  if (first) introduce(known, person, first);
  known.people.push(person);
  const last = transcribed(words.at(-1) ?? '');
  if (last) push(known.byTranscription, last, person);
  for (let i = 1; i < words.length; i++) {
    push(known.byEnd, words.slice(i).join(' '), person);
    push(known.byStart, words.slice(0, i).join(' '), person);
  }
}

function genderOfForm({ genderBefore }: People, { mentions: own }: Cluster): Gender {
  for (const mention of own) {
    const gender = genderBefore(mention);
    if (gender) return gender;
  }
  return undefined;
}

/** Who is called so this often by one name before a longer one begins with it is somebody else. */
const namedAlone = 3;

function addPart(known: People, { mentions: own, words, generation }: Form): void {
  const part = words.join(' ');
  const left: NameMention[] = [];
  const strangers: NameMention[] = [];
  const reigns = own.some(known.reigns);
  const addressed = own.some(known.isAddressed);
  const alone = own[namedAlone - 1]?.start ?? Infinity;
  const byStart = known.byStart
    .get(part)
    ?.filter(
      (person) =>
        person.introducedAt < alone &&
        (!reigns || person.mentions.some(known.reigns)) &&
        !(addressed && endsInFamilyName(person.words)),
    );
  const named = [known.byEnd.get(part), byStart, known.byTranscription.get(transcribed(part) ?? '')].map(
    (found = []) => found.filter((person) => !generation || person.generation === generation),
  );
  const meant = generation ? named : named.map((found) => whoIsMeant(known, found, part));
  for (const mention of own) {
    const gender = known.genderBefore(mention);
    const fits = (person: Person): boolean => !gender || !person.gender || gender === person.gender;
    // "Mrs. Brook" is his wife
    const fitting = (gender === 'female' ? named : meant)
      .map((found) => found.filter(fits))
      .find((found) => found.length > 0);
    const sure = gender && fitting?.filter((person) => person.gender === gender);
    const person = onlyOne(fitting ?? []) ?? onlyOne(sure ?? []);
    const bearers = named.flat();
    const stranger = bearers.length > 0 && !bearers.some(fits);
    (person?.mentions ?? (stranger ? strangers : left)).push(mention);
  }
  // who is "Mr. Brook" and "Brook" is one, but nobody calls "Mrs. Brook" by the name alone where he has it too
  const apart = left.length === 0 ? () => true : (one: NameMention) => known.genderBefore(one) === 'female';
  const others = strangers.filter(apart);
  left.push(...strangers.filter((one) => !others.includes(one)));
  if (left.length > 0) known.apart.push({ mentions: left });
  if (others.length > 0) known.apart.push({ mentions: others, needsTitle: true });
}

/**
 * Of people with a part of their names in common those whom it can mean by itself: "Brook" is none who is introduced as
 * a relative, or with "Jr.", after somebody of that name; and where there is such a one, it is not anybody else who is
 * introduced only then. A given name is nobody else's.
 */
function whoIsMeant(known: People, bearers: readonly Person[], part: string): readonly Person[] {
  const found = bearers.length > 1 ? bearers.filter((person) => !isNamedLong(known, person, part)) : bearers;
  const plain = found.filter((person) => person.generation === undefined && !person.relative);
  const sharesOnly = (person: Person): boolean => plain.some((other) => isElder(other, person));
  if (found.some(({ words }) => words[0] === part)) return found.filter((person) => !sharesOnly(person));
  const late = new Set(
    found.filter(
      ({ words, introducedAt, relative }) =>
        isNamedBefore(known, words, introducedAt) || (relative && isTitledBefore(known, words, introducedAt)),
    ),
  );
  const meant = found.filter(
    (person) => plain.includes(person) || (!late.has(person) && !sharesOnly(person)),
  );
  return meant.length < found.length ? meant.filter((person) => !late.has(person)) : found;
}

/** Whether the article calls somebody by a last name alone so often before it introduces one who bears it that it means another. */
function isNamedLong({ lastNames }: People, { words, introducedAt }: Person, part: string): boolean {
  const last = words[0] === part ? undefined : lastNames.get(part)?.mentions[namesBeforeSeveral - 1];
  return last !== undefined && last.start < introducedAt;
}

/** Whether the last name alone is the other one's: he has it without "Jr.", or without being introduced by somebody. */
function isElder(other: Person, { words, generation, relative }: Person): boolean {
  if (generation !== undefined) return isSamePerson(other.words, words);
  return relative && other.words.at(-1) === words.at(-1);
}

function isPart({ words }: Form): boolean {
  return words.length < 2;
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
