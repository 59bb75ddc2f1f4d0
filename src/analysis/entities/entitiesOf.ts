import type { Article } from '../../text/article';
import { compareSpans } from '../../text/span';
import type { TokenizedText } from '../../text/tokens';
import type { Entity, EntityKind } from '../model';
import { genderOfTitle } from '../names/genderedWords';
import type { RecognizedName } from '../names/nameRange';
import { clusterGroups, clusterOrganizations, clusterPlaces } from './bodies';
import { fullestName, type Cluster, type NameMention } from './draft';
import {
  honorificGender,
  isAddress,
  isOfReign,
  isRelative,
  maybeRelative,
  unnamedRelatives,
} from './honorific';
import { canonicalName, plainName } from './nameForms';
import { generationOf, personKey } from './personNames';
import { isOfPeople, peopleOf } from './peoples';
import { clusterPersons } from './persons';
import { isTitleWord } from './offices';
import { rolesOf } from './roles';

type NameKind = RecognizedName['kind'];

/**
 * The people, organizations, places and groups of an article, each with all its mentions, under its fullest name, by
 * first mention. `names` are in order and without overlap, as `recognizeNames` gives them.
 */
export function entitiesOf(
  article: Article,
  tokenized: TokenizedText,
  names: readonly RecognizedName[],
): Entity[] {
  const mentions: Record<NameKind, NameMention[]> = { person: [], organization: [], place: [], group: [] };
  const { tokens } = tokenized;
  let at = 0;
  for (const { kind, start, end: last, name } of names) {
    const end = kind === 'person' && name === undefined ? endOfPerson(article.text, start, last) : last;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    const text = name ?? article.text.slice(start, end).replace(/\s+/g, ' ');
    const taught = name !== undefined;
    mentions[kind].push({ form: 'name', start, end, text, plain: plainName(text), from, to: at, taught });
  }
  const personStarts = new Set(mentions.person.map(({ from }) => from));
  const personEnds = new Set(mentions.person.map(({ to }) => to));
  const persons = {
    beginsAt: (token: number): boolean => personStarts.has(token),
    endsAt: (token: number): boolean => personEnds.has(token),
  };
  const relatives = unnamedRelatives(article.text);
  const entities = [
    ...clusterPersons(mentions.person, {
      genderBefore: (mention) => honorificGender(tokens, mention.from),
      isRelative: (mention) =>
        isRelative(article.text, mention) || maybeRelative(article.text, mention, relatives),
      reigns: (mention) => isOfReign(tokens[mention.from - 1]?.text ?? ''),
      hasTitle: ({ from }) => isTitleWord(tokens[from - 1]),
      isAddressed: ({ from }) => isAddress(tokens[from - 1]?.text ?? ''),
    }).map((cluster) => makeEntity('person', cluster)),
    ...clusterOrganizations(mentions.organization, tokens).map((cluster) =>
      makeEntity('organization', cluster),
    ),
    ...clusterPlaces(mentions.place).map((cluster) => makeEntity('place', cluster)),
    ...clusterGroups(mentions.group).map((cluster) => makeEntity('group', cluster)),
  ];
  return withOwnKeys(entities).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));

  /** The first title before the mentions that tells a gender; empty if none does. */
  function titleOf(named: readonly NameMention[]): string {
    const titles = named.map(({ from }) => tokens[from - 1]?.text ?? '');
    return titles.find((word) => genderOfTitle(word)) ?? '';
  }

  function makeEntity(kind: NameKind, cluster: Cluster): Entity {
    const sorted = [...cluster.mentions].sort(compareSpans);
    const fullest = fullestName(candidates(kind, sorted));
    const title = cluster.needsTitle ? titleOf(sorted) : '';
    const name = `${title} ${fullest}`.trimStart();
    return {
      kind,
      name,
      key: keyOf(kind, fullest),
      mentions: sorted.map(({ form, start, end }) => ({ form, start, end })),
      roles: kind === 'person' ? rolesOf(article, tokenized, sorted, persons) : [],
    };
  }
}

/** A son of whose father the article speaks too has "Jr." in his key, which else nobody has. */
function withOwnKeys(entities: readonly Entity[]): Entity[] {
  const elders = new Set(
    entities.filter(({ name }) => generationIn(name) === undefined).map(({ key }) => key),
  );
  return entities.map((entity) => {
    const generation = entity.kind === 'person' ? generationIn(entity.name) : undefined;
    return generation !== undefined && elders.has(entity.key)
      ? { ...entity, key: `${entity.key} ${generation}` }
      : entity;
  });
}

function generationIn(name: string): string | undefined {
  return generationOf(plainName(name));
}

const lastAgain = /(?<= (\p{L}+)) \1$/u;
const withTitle = / \p{Lu}\p{L}*\.?$/u;

/**
 * The end of a person's name without the 's of a genitive, and without the same name again, which a lost line break has
 * joined to it: "Ada Brook" of "Ada Brook Ada Brook" and of "Ada Brook Brook", "Francis" of "Francis Pope Francis".
 */
function endOfPerson(text: string, start: number, last: number): number {
  const bare = withoutGenitive(text, start, last);
  const name = text.slice(start, bare).replace(lastAgain, '');
  const end = start + name.length;
  const [first = ''] = name.split(' ', 1);
  const again = name.lastIndexOf(` ${first}`);
  if (again < first.length || /[\p{L}\p{N}]/u.test(name.charAt(again + first.length + 1))) return end;
  const before = name.slice(0, again);
  const title = withTitle.exec(before)?.[0] ?? '';
  return start + before.length - (isTitleWord({ text: title.trim() }) ? title.length : 0);
}

/** The end of a person's name without the 's of a genitive, which bodies may bear ("Lloyd's"). */
function withoutGenitive(text: string, start: number, end: number): number {
  return end - start > 2 && /^[’']s$/.test(text.slice(end - 2, end)) ? end - 2 : end;
}

/** The mentions that may give an entity its name; at least one. */
function candidates(kind: NameKind, mentions: readonly NameMention[]): readonly NameMention[] {
  if (kind === 'organization') return unlessShouted(mentions);
  if (kind !== 'group') return mentions;
  const members = mentions.filter(({ plain, taught }) => taught || !isOfPeople(plain));
  return members.length > 0 ? members : mentions;
}

/** Without names of several words in capitals, where others are not: a headline may take a verb for a part of one. */
function unlessShouted(mentions: readonly NameMention[]): readonly NameMention[] {
  const plain = mentions.filter(({ text }) => !text.includes(' ') || text !== text.toUpperCase());
  return plain.some(({ text }) => text.includes(' ')) ? plain : mentions;
}

function keyOf(kind: EntityKind, name: string): string {
  const plain = plainName(name);
  if (kind === 'person') return personKey(plain) || name;
  if (kind === 'group') return peopleOf(plain) || name;
  return canonicalName(name) || name;
}
