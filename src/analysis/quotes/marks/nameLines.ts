import { nameForm as name } from '../../../text/labelForms';
import type { Span } from '../../../text/span';
import type { Reading } from '../reading';
import { labelSpeaker, shortLine, type Head } from './head';

const bareName = new RegExp(`^${name}$`, 'u');
/** Two to four people have so many lines each, with words below every one but perhaps the last. */
const fewestOfEach = 3;
const mostPeople = 4;

/**
 * The lines of an interview that hold nothing but the name of who speaks below them. Names come back in turn, and one of
 * them asks: a table, a list of credits or headings that a page repeats do not. Of 3,000 articles three are such
 * interviews, and none of the others passes for one. Empty for all other articles.
 */
export function nameLines(text: string, readings: readonly Reading[]): Head[] {
  const named = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    const line = reading.furniture ? '' : shortLine(text, reading);
    if (!bareName.test(line)) return;
    const places = named.get(line);
    if (places) places.push(i);
    else named.set(line, [i]);
  });
  const people = [...named.values()].filter(({ length }) => length >= fewestOfEach);
  if (people.length < 2 || people.length > mostPeople) return [];
  const whose = new Map(people.flatMap((places, who) => places.map((place) => [place, who] as const)));
  const places = [...whose.keys()].sort((a, b) => a - b);
  const isInTurn = places.every((place, i) => {
    const next = places[i + 1];
    return next === undefined || (next > place + 1 && whose.get(next) !== whose.get(place));
  });
  const asks = (place: number, i: number): boolean =>
    readings.slice(place + 1, places[i + 1] ?? place + 1).some((reading) => endsAsking(text, reading));
  if (!isInTurn || !places.some(asks)) return [];
  return places.flatMap((place) => {
    const reading = readings[place];
    if (!reading) return [];
    const mention = { start: reading.start, end: reading.end };
    return [{ from: place, to: place + 1, speaker: labelSpeaker(mention), kind: 'named' as const }];
  });
}

function endsAsking(text: string, { end }: Span): boolean {
  return text.charAt(end - 1) === '?';
}
