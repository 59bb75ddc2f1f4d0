import { textOf, type Span } from '../../../text/span';
import type { Entity, Mention } from '../../model';
import { printedBody, spelledOutInText } from './printedBodies';
import { nameByCapitals, printedName, sharedName } from './printedNames';

/**
 * The article's entities with the names of persons as the article prints them, and after them the persons that only
 * the mentions of speakers show. The first ones stand where they stood; some may have lost all their mentions to a
 * person of a longer name.
 * @param mentions of whoever speaks, in order.
 */
export function mendNames(text: string, entities: readonly Entity[], mentions: readonly Span[]): Entity[] {
  const own = placesOfNames(text, entities);
  const lastNames = new Set(entities.flatMap((entity) => entity.name.split(/\s+/).slice(1)));
  const spelledOut = spelledOutInText(text);
  const added: Entity[] = [];
  const grown = new Set<number>();
  const mended = entities.map((entity): Entity => {
    if (entity.kind === 'organization') return mendBody(text, entity, spelledOut, (at) => own[at] === 1);
    if (entity.kind !== 'person') return entity;
    const spans = entity.mentions.flatMap((mention): Mention[] => {
      const span = printedName(text, mention, (at) => own[at] === 1);
      if (span.start === mention.start && span.end === mention.end) return [mention];
      if (grown.has(span.start)) return [];
      grown.add(span.start);
      own.fill(1, span.start, span.end);
      return [{ ...span, form: 'name' }];
    });
    return withSharedName(text, renamed(text, entity, spans, added), lastNames);
  });
  for (const mention of mentions) {
    const name = nameByCapitals(text, mention);
    if (!name || own[name.start] === 1 || own[name.end - 1] === 1) continue;
    own.fill(1, name.start, name.end);
    added.push(newPerson(text, { ...name, form: 'name' }));
  }
  return [...mended, ...added];
}

/** Somebody called by a given name alone, under the last name that the article prints once for two. */
function withSharedName(text: string, entity: Entity, lastNames: ReadonlySet<string>): Entity {
  if (/\s/.test(entity.name) || lastNames.has(entity.name)) return entity;
  for (const mention of entity.mentions) {
    const shared = sharedName(text, mention);
    if (shared !== undefined) return { ...entity, name: shared };
  }
  return entity;
}

/** A body under the name that the article prints: with all its fields, and not as an acronym it spells out. */
function mendBody(
  text: string,
  entity: Entity,
  spelledOut: ReadonlyMap<string, Span>,
  taken: (at: number) => boolean,
): Entity {
  const spelled = spelledOut.get(entity.name);
  if (spelled) {
    const mentions = [...entity.mentions, { ...spelled, form: 'name' } as const];
    return { ...entity, name: textOf(text, spelled), mentions: mentions.sort((a, b) => a.start - b.start) };
  }
  let { name } = entity;
  const mentions = entity.mentions.map((mention): Mention => {
    const whole = printedBody(text, mention, taken);
    if (whole.end === mention.end) return mention;
    const longer = textOf(text, whole);
    if (longer.length > name.length) name = longer;
    return { ...mention, ...whole };
  });
  return name === entity.name ? entity : { ...entity, name, mentions };
}

/** For each place of the text 1 if it belongs to a name. */
function placesOfNames(text: string, entities: readonly Entity[]): Uint8Array {
  const own = new Uint8Array(text.length);
  for (const { kind, mentions } of entities) {
    if (!/^(?:person|organization|place|group)$/.test(kind)) continue;
    for (const { start, end } of mentions) own.fill(1, start, end);
  }
  return own;
}

/** An entity with the mentions that are its own; those that turn out to name somebody else are added as persons. */
function renamed(text: string, entity: Entity, mentions: readonly Mention[], added: Entity[]): Entity {
  const old = new Set(entity.mentions);
  const left = new Set(mentions);
  const changed = mentions.filter((one) => !old.has(one));
  if (changed.length === 0) return left.size === old.size ? entity : { ...entity, mentions };
  const whole = entity.mentions.some((one) => left.has(one) && textOf(text, one) === entity.name);
  const foreign = new Set(
    whole ? changed.filter((one) => !textOf(text, one).startsWith(`${entity.name}-`)) : [],
  );
  for (const one of foreign) added.push(newPerson(text, one));
  const kept = mentions.filter((one) => !foreign.has(one));
  const fullest = kept
    .filter((one) => !old.has(one))
    .map((one) => textOf(text, one))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), entity.name);
  return { ...entity, mentions: kept, name: fullest };
}

function newPerson(text: string, mention: Mention): Entity {
  const name = textOf(text, mention);
  return { kind: 'person', name, key: name.toLowerCase(), mentions: [mention], roles: [] };
}
