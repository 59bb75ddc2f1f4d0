import { possessiveForms } from '../../../text/pronouns';
import type { Span } from '../../../text/span';
import { namedWithin, type Cast } from './cast';
import { describe } from './description';

/** After a pronoun so many code units are looked at, up to what stands in marks. */
const farthest = 160;
const untilMarks = /^[^“"‘„«]*/;
/** "he said of Brook", "he wrote about the wish of Brook": within so many code units. */
const toldOf = /^ (?:said|says|wrote|writes|added|tweeted) (?:of|about) [^,.;:“”"\n]+/;
const nearest = 80;
/** "the US president", up to the word that ends the phrase. */
const described = new RegExp(
  `\\b(?:the|${possessiveForms}) ((?:[\\p{L}.’'-]+ ){0,4}?[\\p{L}-]+)(?= (?:as|of|for|an?|to|that|with|in|on)\\b|,|\\s*$)`,
  'gu',
);

/** "he had told gardaí": what an accused or a witness did, and none of those who tell of it in court. */
const toPolice =
  /^ (?:had |has |also |later ){0,2}(?:told|admitted to|informed) (?:the )?(?:gardaí|gardai|police|officers|detectives|investigators)(?!\p{L})/u;
const inCourt =
  'solicitor barrister lawyer attorney counsel prosecutor judge garda sergeant detective inspector officer'.split(
    ' ',
  );

/** Of those who are called so, or of the places where one is, no more are looked at: thousands take linear time. */
const mostCalled = 20;

/** Few people name themselves, and fewer say "he called the president" of the president. */
const named = 2;
const addressed = 4;

/** By number of entity: how much less likely it is that somebody is who speaks, in the measure of a `Fit`. */
export type SpokenOf = ReadonlyMap<number, number>;

/**
 * Who is named in what somebody says, and who is named or described between the mention of who says it and the words, or
 * right after it: "he called the president “...”", "“...,” he said of Brook".
 */
export function spokenOf(
  text: string,
  cast: Cast,
  { end, said }: { readonly end: number; readonly said: readonly Span[] },
): SpokenOf {
  const of = new Map<number, number>();
  for (const span of said) for (const { member } of namedWithin(cast, span)) of.set(member.index, named);
  const [about = ''] = toldOf.exec(text.slice(end, end + nearest)) ?? [];
  if (about !== '')
    for (const { member } of namedWithin(cast, { start: end, end: end + about.length })) {
      of.set(member.index, addressed);
    }
  if (toPolice.test(text.slice(end, end + nearest)))
    for (const head of inCourt) {
      for (const { member } of (cast.byHead.get(head) ?? []).slice(0, mostCalled))
        of.set(member.index, addressed);
    }
  const last = said.find((span) => span.end > end)?.end;
  if (last === undefined) return of;
  const [told = ''] = untilMarks.exec(text.slice(end, Math.min(last, end + farthest))) ?? [];
  for (const { member } of namedWithin(cast, { start: end, end: end + told.length })) {
    of.set(member.index, addressed);
  }
  for (const [, words = ''] of told.matchAll(described)) {
    const called = cast.byHead.get(describe(words).head) ?? [];
    for (const { member } of called.slice(0, mostCalled)) of.set(member.index, addressed);
  }
  return of;
}
