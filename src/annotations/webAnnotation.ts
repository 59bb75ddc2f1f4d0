import { fingerprint } from '../text/fingerprint';
import { isObject, listOf, stringOf, type JsonObject } from './json';
import type { Annotation, Target } from './model';
import { readTarget, writeTarget } from './webTarget';

/** Purposes of a body that holds a tag, and of one that holds a note (https://www.w3.org/TR/annotation-model/#motivation-and-purpose). */
const tagPurposes = ['tagging', 'classifying'];
const notePurposes = ['commenting', 'describing'];
/** Motivation of an annotation that says who speaks, and purpose of its body that holds the name. */
const identifying = 'identifying';

/**
 * The annotation that a W3C Web Annotation in JSON-LD holds; `undefined` if the value is none or is not about quoted
 * text. An annotation without an `id` gets one made of its content.
 */
export function readWebAnnotation(item: unknown): Annotation | undefined {
  if (!isObject(item) || !listOf(item.type).includes('Annotation')) return undefined;
  const target = readTarget(item.target);
  if (!target) return undefined;
  const creator = readCreator(item.creator);
  const bodies = listOf(item.body);
  const speaker = readSpeaker(item, bodies);
  return {
    id: stringOf(item.id) ?? `urn:verbatim:${fingerprint(JSON.stringify(item))}`,
    ...optional('tag', valueOf(bodies.find((body) => hasPurpose(body, tagPurposes)))),
    ...optional('note', valueOf(bodies.find((body) => hasPurpose(body, notePurposes)))),
    ...optional('speaker', speaker),
    ...optional('creator', creator),
    ...optional('created', stringOf(item.created)),
    ...optional('modified', stringOf(item.modified)),
    target,
  };
}

/**
 * The W3C Web Annotation of an annotation, keys in a fixed order. What `previous`, the item it was read from, holds
 * besides is kept: other bodies, selectors and unknown fields.
 * @param source IRI of the article, relative to the sidecar.
 */
export function writeWebAnnotation(
  annotation: Annotation,
  source: string,
  previous: JsonObject = {},
): JsonObject {
  const { tag, note, speaker, creator, created, modified, target } = annotation;
  const before = readWebAnnotation(previous);
  let bodies = listOf(previous.body);
  if (before?.tag !== tag) bodies = withBody(bodies, tagPurposes, tag);
  if (before?.note !== note) bodies = withBody(bodies, notePurposes, note);
  if (before?.speaker !== speaker) bodies = withBody(bodies, [identifying], speaker);
  const written: Record<string, unknown> = {
    id: annotation.id,
    type: previous.type ?? 'Annotation',
    motivation: previous.motivation ?? motivationOf(annotation),
    creator: before?.creator === creator ? previous.creator : creator && { type: 'Person', name: creator },
    created,
    modified,
    body: bodies.length === 0 ? undefined : bodies,
    target: writeTarget(target, source, previous.target),
  };
  const kept = Object.entries(previous).filter(([key]) => !(key in written));
  return Object.fromEntries([...Object.entries(written).filter(([, value]) => value !== undefined), ...kept]);
}

function motivationOf({ tag, speaker }: Annotation): string {
  if (speaker !== undefined) return identifying;
  return tag === undefined ? 'commenting' : 'tagging';
}

/**
 * Who speaks the words, as an identifying annotation says in text: the body of that purpose, or one without a purpose,
 * which has the annotation's. Without any body nobody is known to speak. `undefined` if the annotation says otherwise.
 */
function readSpeaker(item: JsonObject, bodies: readonly unknown[]): string | undefined {
  if (!listOf(item.motivation).includes(identifying)) return undefined;
  const named =
    bodies.find((body) => hasPurpose(body, [identifying])) ??
    bodies.find((body) => isObject(body) && body.type === 'TextualBody' && body.purpose === undefined);
  if (!named) return bodies.length === 0 ? '' : undefined;
  return oneLine(valueOf(named) ?? '');
}

/** A name as `Annotation.speaker` has it: white space in a row is one space, at the ends none. */
export function oneLine(name: string): string {
  return name.replace(/\s+/gu, ' ').trim();
}

/** The first TextualBody with one of the purposes gets the value, or goes; a new one stands first. */
function withBody(
  bodies: readonly unknown[],
  purposes: readonly string[],
  value: string | undefined,
): unknown[] {
  const index = bodies.findIndex((body) => hasPurpose(body, purposes));
  const others = bodies.filter((_, i) => i !== index);
  if (value === undefined) return others;
  const body = bodies[index];
  if (isObject(body)) return bodies.map((other, i) => (i === index ? { ...body, value } : other));
  const added = { type: 'TextualBody', purpose: purposes[0], value };
  return purposes === tagPurposes ? [added, ...others] : [...others, added];
}

function hasPurpose(body: unknown, purposes: readonly string[]): boolean {
  if (!isObject(body) || typeof body.value !== 'string') return false;
  return listOf(body.purpose).some((purpose) => purposes.includes(String(purpose)));
}

function valueOf(body: unknown): string | undefined {
  return isObject(body) ? stringOf(body.value) : undefined;
}

function readCreator(creator: unknown): string | undefined {
  const [first] = listOf(creator);
  return isObject(first) ? (stringOf(first.name) ?? stringOf(first.nickname)) : stringOf(first);
}

function optional<K extends keyof Annotation>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

/** Whether two annotations say the same of the same place. */
export function sameAnnotation(a: Annotation, b: Annotation): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ id, tag, note, speaker, creator, created, modified, target }: Annotation): string {
  return JSON.stringify([id, tag, note, speaker, creator, created, modified, canonicalTarget(target)]);
}

function canonicalTarget({
  exact,
  prefix,
  suffix,
  position,
  fingerprint: version,
  lookalikes,
}: Target): unknown[] {
  const { places, index, twins } = lookalikes ?? {};
  return [exact, prefix, suffix, position?.start, position?.end, version, places, index, twins];
}
