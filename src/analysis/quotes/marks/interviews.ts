import { firstEndingAfter, lengthOf, textOf, type Span } from '../../../text/span';
import type { Entity } from '../../model';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { labelSpeaker } from './head';

/** So many questions make an interview, and so large a share of them address somebody who answers in the first person. */
const fewestQuestions = 3;
const leastPersonal = 0.5;
const addressing = /\b(?:you|your|yours|yourself)\b/i;
const firstPerson = /\b(?:I|me|my|mine|myself)\b/;
const question = /\?["”’)]?$/;
const sentenceEnd = /[.!?…’”"'–—-]$/;

/** What the interviewer says and the paragraphs that answer it. */
interface Exchange {
  readonly prompt: Span;
  readonly isQuestion: boolean;
  /** Of one paragraph or of several, in order; with their numbers. */
  readonly answer: readonly (Span & { readonly paragraph: number })[];
}

/**
 * The answers of an interview that prints its questions without names, by number of their paragraphs: what one person
 * says, whom the words before the first question name most, else those behind the last answer. Nothing where the
 * questions are those of readers, which an article answers itself.
 * @param prompts what the format sets apart at the beginnings of paragraphs, in order.
 */
export function readInterview(
  text: string,
  readings: readonly Reading[],
  prompts: readonly Span[],
  entities: readonly Entity[],
): ReadonlyMap<number, Draft> {
  const exchanges = exchangesOf(text, readings, prompts);
  if (exchanges.filter(({ isQuestion }) => isQuestion).length < fewestQuestions) return new Map();
  const asked = exchanges.filter(({ prompt }) => addressing.test(textOf(text, prompt)));
  const told = exchanges.filter(({ answer }) => answer.some((one) => firstPerson.test(textOf(text, one))));
  const least = leastPersonal * exchanges.length;
  const interviewee = intervieweeOf(readings, exchanges, entities);
  if (!interviewee || asked.length < least || told.length < least) return new Map();
  return new Map(
    exchanges.flatMap(({ answer }) =>
      answer.map(({ paragraph, start, end }) => [
        paragraph,
        { start, end, kind: 'direct', marked: [], speaker: labelSpeaker(interviewee) },
      ]),
    ),
  );
}

/** From the first question on. */
function exchangesOf(text: string, readings: readonly Reading[], prompts: readonly Span[]): Exchange[] {
  const asked = new Map(prompts.map((prompt) => [prompt.start, prompt]));
  const exchanges: (Exchange & { readonly answer: (Span & { paragraph: number })[] })[] = [];
  readings.forEach((reading, paragraph) => {
    const { start, end } = reading;
    const prompt = asked.get(start);
    if (prompt) {
      const isQuestion = question.test(textOf(text, prompt));
      if (exchanges.length === 0 && !isQuestion) return;
      const behind = text.slice(prompt.end, end);
      const from = prompt.end + behind.length - behind.trimStart().length;
      exchanges.push({ prompt, isQuestion, answer: from < end ? [{ start: from, end, paragraph }] : [] });
      return;
    }
    const last = exchanges.at(-1);
    if (last && !reading.furniture && sentenceEnd.test(textOf(text, reading)))
      last.answer.push({ start, end, paragraph });
  });
  const last = exchanges.findLastIndex(({ isQuestion }) => isQuestion);
  return exchanges.map((exchange, i) => (i < last ? exchange : withoutEpilogue(text, exchange)));
}

/** Behind the last answer an article may tell of the interviewee, or of itself. */
function withoutEpilogue(text: string, exchange: Exchange): Exchange {
  const surely = exchange.isQuestion ? 1 : 0;
  const over = exchange.answer.findIndex((one, i) => i >= surely && !firstPerson.test(textOf(text, one)));
  return over < 0 ? exchange : { ...exchange, answer: exchange.answer.slice(0, over) };
}

/** Where the person who is interviewed is named in full. */
function intervieweeOf(
  readings: readonly Reading[],
  exchanges: readonly Exchange[],
  entities: readonly Entity[],
): Span | undefined {
  const first = exchanges[0]?.prompt.start ?? 0;
  const last = exchanges.at(-1)?.answer.at(-1)?.end ?? 0;
  const persons = entities
    .filter(({ kind }) => kind === 'person')
    .map(({ mentions }) =>
      mentions.filter(({ start }) => readings[firstEndingAfter(readings, start)]?.furniture === false),
    );
  return (
    mostNamed(persons.map((mentions) => mentions.filter(({ end }) => end <= first))) ??
    mostNamed(persons.map((mentions) => mentions.filter(({ start }) => start >= last)))
  );
}

/** The longest mention of whom most name, of several the first one's. */
function mostNamed(persons: readonly (readonly Span[])[]): Span | undefined {
  const [first = [], ...others] = persons;
  const most = others.reduce((best, one) => (one.length > best.length ? one : best), first);
  const [mention, ...more] = most;
  return mention && more.reduce((best, one) => (lengthOf(one) > lengthOf(best) ? one : best), mention);
}
