import type { QuoteKind } from '../../model';
import { evidenceFor } from './attribute';
import type { Evidence } from './evidence';
import { inheritedSpeaker, type Discourse, type ParagraphDiscourse, type Place } from './discourse';
import { goingOnWith } from './goesOn';
import type { Draft, Speaker } from '../draft';
import type { Marked } from '../marks/marked';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { secondHand, type SentenceReading } from '../reports/sentenceReports';
import { isLikelySaid, isSaid } from '../marks/said';
import { shareInLists } from '../marks/lists';
import { isShortUtterance, isUtterance, shapeOf, type Shape } from '../marks/shape';
import { mainSubject } from '../grammar/mainSubject';
import { answerTo, turnOf } from '../reports/turn';
import { isEmptySubject, mayHaveVoice } from '../grammar/voice';
import { isDoubtful, otherVoice } from './voices';
import { at, glued, isMoment, spanOf, type WordRange } from '../word';

/** A stretch in marks, as word `i` of its sentence, with what the sentence itself shows for its speaker. */
export interface MarkedPlace {
  readonly i: number;
  readonly marked: Marked;
  readonly shape: Shape;
  readonly evidence?: Evidence;
}

/**
 * The stretches in marks of one sentence, in order.
 * @param capitals whether its paragraph is printed in capitals.
 */
export function markedPlaces(text: string, reading: SentenceReading, capitals: boolean): MarkedPlace[] {
  const { words, sentence } = reading;
  const bare = isBare(reading);
  const places: MarkedPlace[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { marked } = at(words, i);
    if (!marked) continue;
    const shape = shapeOf(text, marked, capitals);
    const evidence = bare ? undefined : evidenceFor(reading, i, shape);
    places.push({ i, marked, shape, ...(evidence && { evidence }) });
  }
  return places;
}

type Whereabouts = Omit<Place, 'begins' | 'isGlued' | 'continues' | 'alone' | 'isHeading' | 'goesOn'>;

/** Who has spoken so far, in the article and in the paragraph that is read. */
export interface Spoken {
  readonly discourse: Discourse;
  readonly own: ParagraphDiscourse;
}

/** A stretch in marks of which it is known whether it is a quote, and whose. */
interface JudgedPlace extends MarkedPlace {
  readonly kind: QuoteKind;
  readonly speaker: Speaker | undefined;
  readonly answered: Draft['answered'];
}

/** The stretches in marks of one sentence, each a quote or `scare`; remembers who spoke. */
export function attributeMarked(
  text: string,
  current: SentenceReading,
  places: readonly MarkedPlace[],
  where: Whereabouts,
  spoken: Spoken,
): Draft[] {
  const judged = places.map((place) => {
    const one = judge(text, current, place, where, spoken);
    rememberSpeaker(one, spoken);
    return one;
  });
  return shareInLists(current.words, judged).map(({ marked, kind, speaker, answered }) => ({
    start: marked.start,
    end: marked.end,
    kind,
    marked: [marked],
    ...(speaker && kind !== 'scare' && { speaker, ...(answered && { answered }) }),
  }));
}

/** Whether a stretch in marks is a quote, whose, and who answers it. */
function judge(
  text: string,
  current: SentenceReading,
  place: MarkedPlace,
  where: Whereabouts,
  { discourse, own }: Spoken,
): JudgedPlace {
  const { words, sentence } = current;
  const { i, marked, shape, evidence } = place;
  const bare = isBare(current);
  const utterance = isUtterance(words, i, sentence.from, shape);
  const alone = bare && where.reading.sentences.length === 1;
  const cued = evidence?.cue !== undefined;
  let speaker = evidence && toSpeaker(current, evidence, i);
  // “Now or never” may be a tired phrase: it is told of
  const isSubject = at(words, i + 1).tag === 'AUX' && !/[,.?!…—–-]/.test(shape.last);
  if (!evidence && (bare || (utterance && !isSubject && i === sentence.from))) {
    const begins = marked.start === where.reading.start;
    const isHeading = alone && marked.end === where.reading.end && /[\p{L}\p{N}]/u.test(shape.last);
    const goesOn =
      !bare && shape.last === ',' ? goingOnWith(words, { from: i + 1, to: sentence.to }) : undefined;
    const last = at(words, i - 1);
    const isGlued = last.marked !== undefined && glued(last, at(words, i));
    const beside = {
      begins,
      isGlued,
      alone,
      isHeading,
      continues: marked.continues,
      ...(goesOn && { goesOn }),
      ...where,
    };
    speaker = inheritedSpeaker(text, beside, discourse, own);
  }
  // in a list under somebody's name the words are theirs unless the item says otherwise
  const listed = cued ? undefined : discourse.heading;
  speaker = listed ?? speaker;
  const doubtful = !listed && evidence?.rule === 'subject' && !isLikelySaid(shape, marked);
  const said = isSaid(words, i, {
    marked,
    shape,
    evidence,
    speaker: doubtful ? undefined : speaker,
    hasCue: cued || listed !== undefined || evidence?.cueWords !== undefined,
    utterance,
    alone,
  });
  const whole = utterance || isShortUtterance(words, i, sentence.from, shape);
  const kind: QuoteKind = said ? (whole ? 'direct' : 'partial') : 'scare';
  speaker ??= said && !bare ? (ofSentence(current) ?? earlier(own) ?? namedBefore(current, i)) : undefined;
  speaker &&= voiced(current, i, speaker, evidence?.subject);
  return { kind, speaker, answered: answerTo(speaker?.turn, shape.last === '?'), ...place };
}

/** Keeps in mind who spoke words in marks; of a fragment only whom a cue names. */
function rememberSpeaker(
  { speaker, kind, evidence, answered }: JudgedPlace,
  { discourse, own }: Spoken,
): void {
  if (speaker && kind === 'direct') {
    own.speaker = speaker;
    own.ofFragment = false;
    if (evidence) own.told = [];
    // a post or an epigraph stands by itself
    if (speaker.rule === 'credit') return;
    const { last } = discourse;
    const isAnswered = answered !== undefined;
    if (isAnswered && !last?.isAnswered) discourse.beforeQuestion = last?.speaker;
    discourse.last = { speaker, paragraph: discourse.paragraph, isAnswered };
  } else if (
    speaker &&
    kind === 'partial' &&
    evidence?.cue &&
    (!own.speaker || isCertain(speaker) || evidence.cue.inverted)
  ) {
    own.speaker = speaker;
    own.ofFragment = true;
    own.told = [];
  }
}

/** A speaker, or who else of the sentence it rather is, where the one found is doubtful and nothing that could speak. */
function voiced(
  reading: SentenceReading,
  i: number,
  speaker: Speaker,
  subject: WordRange | undefined,
): Speaker | undefined {
  if (!subject || !isDoubtful(speaker.rule) || mayHaveVoice(reading.words, subject)) return speaker;
  const other = otherVoice(reading, i);
  return other ? { mention: spanOf(reading.words, other), rule: 'subject' } : speaker;
}

/** Who or what a sentence is about, as the best guess at who said words in it that nothing else attributes. */
function ofSentence({ words, sentence }: SentenceReading): Speaker | undefined {
  const subject = mainSubject(words, sentence);
  if (!subject || !mayHaveVoice(words, subject) || isEmptySubject(words, subject)) return undefined;
  return { mention: spanOf(words, subject), rule: 'subject' };
}

/**
 * The nearest name before words in marks, where nothing else says who said them; rather one that no verb has for its
 * object, and none in brackets.
 */
function namedBefore({ words, sentence }: SentenceReading, i: number): Speaker | undefined {
  let object: WordRange | undefined;
  let brackets = 0;
  for (let j = i - 1; j >= sentence.from; j--) {
    const word = at(words, j);
    if (word.text === ')') brackets++;
    if (word.text === '(') brackets--;
    if (brackets > 0 || word.tag !== 'PROPN' || isMoment(word)) continue;
    const phrase = phraseEndingAt(words, j, sentence.from);
    if (!phrase) continue;
    if (at(words, phrase.from - 1).tag !== 'VERB') return { mention: spanOf(words, phrase), rule: 'subject' };
    object ??= phrase;
    j = phrase.from;
  }
  return object && { mention: spanOf(words, object), rule: 'subject' };
}

function earlier({ speaker }: ParagraphDiscourse): Speaker | undefined {
  return speaker && { ...speaker, rule: 'sentenceBefore' };
}

/** Whether the words right beside a fragment say who spoke it, so that what follows is rather theirs than an earlier one's. */
function isCertain({ rule }: Speaker): boolean {
  return /^(?:after|inside|before)$/.test(rule);
}

/** Whether a sentence holds nothing but stretches in marks. */
function isBare({ words, sentence }: SentenceReading): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = at(words, i);
    if (!word.marked && /[\p{L}\p{N}]/u.test(word.text)) return false;
  }
  return true;
}

function toSpeaker(
  reading: SentenceReading,
  { rule, cue, cueWords, subject }: Evidence,
  i: number,
): Speaker | undefined {
  if (!subject) return undefined;
  const { words } = reading;
  const range = cue?.range ?? cueWords;
  const turn = cue && turnOf(words, cue);
  const reportedBy = cue && secondHand(reading, { from: i, to: i + 1 }, cue);
  return {
    mention: spanOf(words, subject),
    ...(range && { cue: spanOf(words, range) }),
    ...(reportedBy && { reportedBy }),
    rule,
    ...(turn && { turn }),
  };
}
