import type { Token } from '../../text/tokens';
import { groupBy, type Cluster, type NameMention } from './draft';
import { peopleOf } from './peoples';
import { canonicalName, isAcronymOf } from './nameForms';

/**
 * Which mentions name the same organization: equal names (see `canonicalName`); capital letters in brackets after a
 * name, or that are the initials of one name alone; and a short form that one longer name alone begins with, or else
 * the one word that it ends with ("the Foundation").
 */
export function clusterOrganizations(mentions: readonly NameMention[], tokens: readonly Token[]): Cluster[] {
  const clusters = groupBy(mentions, ({ text }) => canonicalName(text));
  const byName = new Map(clusters.map((cluster) => [nameOf(cluster), cluster]));
  const merged = new Set<Cluster>();
  const merge = (from: Cluster | undefined, into: Cluster | undefined): void => {
    if (!from || !into || from === into || merged.has(from) || merged.has(into)) return;
    for (const mention of from.mentions) into.mentions.push(mention);
    merged.add(from);
  };
  for (const [name, short] of bracketed(mentions, tokens)) {
    merge(byName.get(canonicalName(short.text)), byName.get(canonicalName(name.text)));
  }
  const longer = clusters.filter((cluster) => nameOf(cluster).includes(' '));
  const byInitials = indexBy(longer, (cluster) => initialsOf(nameOf(cluster)));
  const byStart = indexBy(longer, (cluster) => startsOf(nameOf(cluster)));
  const byEnd = indexBy(longer, (cluster) => endsOf(nameOf(cluster)));
  for (const cluster of clusters) {
    const text = cluster.mentions[0]?.text ?? '';
    const plain = nameOf(cluster);
    const spelt = (byInitials.get(plain) ?? []).filter((other) =>
      isAcronymOf(text, other.mentions[0]?.text ?? ''),
    );
    const chamber = chambers.test(plain);
    const whole = (byStart.get(plain) ?? []).filter((other) =>
      chamber ? nameOf(other).startsWith(`${plain} of `) : !isOtherBody(nameOf(other), plain),
    );
    const longerName = onlyOne(whole.filter((other) => !isChannelOf(nameOf(other), text)));
    const short =
      plain.length > 2 && longerName && (chamber || mayShorten(cluster, longerName)) ? longerName : undefined;
    merge(cluster, onlyOne(spelt) ?? short ?? (chamber ? undefined : onlyOne(byEnd.get(plain) ?? [])));
  }
  return clusters.filter((cluster) => !merged.has(cluster));
}

/**
 * Have a name of their own that others begin or end with: the House is the House of Representatives, but neither the
 * House Rules Committee nor the White House.
 */
const chambers = /^(?:house|senate|congress|parliament|assembly|court|army|navy|times|post)$/;

/** A paper is no longer form of whom it writes for: the Navy of the Navy Times. */
const paper = / (?:times|post|journal|herald|tribune|gazette|magazine|review)$/;
/** What belongs to a body and is not the body: the White House Press Office. */
const part =
  /\b(?:academy|agency|bureau|caucus|command|committee|council|guard|office|officers?|police|press|reserve|team|unit)\b/;
/** Those who work for a body, also for one with one word for its name: the Ferrygram Players Association. */
const ofPeople = /\b(?:agents|correspondents|employees|executives|officials|players|staff|traders|workers)\b/;

/** "Senate Harbours" is its committee. */
const ofChamber = /^(?:house|senate) (?!$)/;

/** Whether a name that begins with another one of several words is that of something else. */
function isOtherBody(longer: string, name: string): boolean {
  return (
    paper.test(longer) ||
    ofPeople.test(longer.slice(name.length)) ||
    (name.includes(' ') && !ofChamber.test(name) && part.test(longer.slice(name.length)))
  );
}

/** HBN International is a channel of HBN. */
function isChannelOf(longer: string, text: string): boolean {
  return (
    /^\p{Lu}{2,5}$/u.test(text) &&
    /^ (?:arabic|business|international|politics|radio|sports?|world)\b/.test(longer.slice(text.length))
  );
}

/** These words end the full names of bodies and make no others of them. */
const endsWhole =
  /^(?:airlines|airways|bank|brothers|college|companies|company|co|corp|corporation|department|enterprises|group|holdings|inc|industries|institution|international|limited|llc|llp|ltd|motors?|organi[sz]ation|partners|party|plc|stores|systems|technologies|tv|university)$/;

/**
 * Whether a name may be short for a longer one that begins so: articles give a body's whole name first. What has been
 * named alone before is itself: Ferrygram is not its Ferrygram Harbour Board.
 */
function mayShorten(short: Cluster, longer: Cluster): boolean {
  const [first, whole] = [short.mentions[0], longer.mentions[0]];
  if (!first || !whole || whole.from < first.from) return true;
  return endsWhole.test(nameOf(longer).split(' ').at(-1) ?? '');
}

/** Which mentions name the same place: equal names. Baghdad and its airport are two places. */
export function clusterPlaces(mentions: readonly NameMention[]): Cluster[] {
  return groupBy(mentions, ({ text }) => canonicalName(text));
}

/** Which mentions name the same group: one member, many, and its adjective ("Democrat", "Democrats", "Democratic"). */
export function clusterGroups(mentions: readonly NameMention[]): Cluster[] {
  return groupBy(mentions, ({ plain }) => peopleOf(plain));
}

function nameOf(cluster: Cluster): string {
  return canonicalName(cluster.mentions[0]?.text ?? '');
}

/** Pairs of a name and the acronym in brackets after it, or the other way round, as name and acronym. */
function bracketed(mentions: readonly NameMention[], tokens: readonly Token[]): [NameMention, NameMention][] {
  const pairs: [NameMention, NameMention][] = [];
  mentions.forEach((inside, i) => {
    const outside = mentions[i - 1];
    if (!outside || outside.to + 1 !== inside.from) return;
    if (tokens[outside.to]?.text !== '(' || tokens[inside.to]?.text !== ')') return;
    if (isAcronymOf(inside.text, outside.text)) pairs.push([outside, inside]);
    else if (isAcronymOf(outside.text, inside.text)) pairs.push([inside, outside]);
    // an acronym in the body's own language: "Workers' Party (PKK)"
    else if (/^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(inside.text) && outside.plain.includes(' '))
      pairs.push([outside, inside]);
  });
  return pairs;
}

function initialsOf(name: string): string[] {
  const words = name.split(' ');
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  const large = words.filter((word) => !/^(?:of|the|and|for|in|on|to|de|la|du|des|del|&)$/.test(word));
  return [...new Set([initials(words), initials(large)])];
}

/** Most words that a short form leaves out: "Toyota" of "Toyota Motor Corporation". */
const mostLeftOut = 3;

function startsOf(name: string): string[] {
  const words = name.split(' ');
  const starts: string[] = [];
  for (let i = Math.max(1, words.length - mostLeftOut); i < words.length; i++)
    starts.push(words.slice(0, i).join(' '));
  return starts;
}

/** The last word of a name, unless a small word governs it: not "Vienna" of "University of Vienna". */
function endsOf(name: string): string[] {
  const words = name.split(' ');
  return /^(?:of|the|and|for|from|against|with|in|on|to|de|la|du|des|del|&)$/.test(words.at(-2) ?? '')
    ? []
    : words.slice(-1);
}

function indexBy(
  clusters: readonly Cluster[],
  keys: (cluster: Cluster) => readonly string[],
): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const key of keys(cluster)) {
      const known = index.get(key);
      if (known) known.push(cluster);
      else index.set(key, [cluster]);
    }
  }
  return index;
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
