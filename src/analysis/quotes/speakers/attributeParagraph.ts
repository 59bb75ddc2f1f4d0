import type { QuoteKind } from '../../model';
import { isGerund } from '../reports/control';
import { evidenceFor, isSure } from './attribute';
import type { Evidence } from './evidence';
import {
  inheritedSpeaker,
  introducedBy,
  type Discourse,
  type ParagraphDiscourse,
  type Place,
} from './discourse';
import type { Draft, Speaker } from '../draft';
import { lemmaOf, type Cue } from '../reports/cue';
import { isVerbOf } from '../grammar/speechVerbs';
import type { Marked } from '../marks/marks';
import { phraseEndingAt } from '../grammar/phraseEnding';
import type { Reading } from '../reading';
import type { Rule } from './rules';
import {
  readSentence,
  secondHand,
  shownReports,
  type Report,
  type SentenceReading,
} from '../reports/sentenceReports';
import { isLikelySaid, isSaid } from '../marks/said';
import { shareInLists } from '../marks/lists';
import { isShortUtterance, isUtterance, shapeOf, type Shape } from '../marks/shape';
import { mainSubject } from '../grammar/mainSubject';
import { turnOf, type Turn } from '../reports/turn';
import { isEmptySubject, mayHaveVoice } from '../grammar/voice';
import { isDoubtful, otherVoice } from './voices';
import { at, isDash, isMoment, spanOf, type WordRange, type Words } from '../word';

/** The quotes of one paragraph; reads and changes who has spoken so far. */
export function attributeParagraph(
  text: string,
  reading: Reading,
  after: Reading | undefined,
  discourse: Discourse,
): Draft[] {
  const own: ParagraphDiscourse = { told: [] };
  const drafts: Draft[] = [];
  const { words, sentences } = reading;
  let before: SentenceReading | undefined;
  sentences.forEach((sentence, number) => {
    const current = readSentence(words, sentence);
    const place = { reading, sentence: number, ...(before && { before }), ...(after && { after }) };
    const places = markedPlaces(text, current, reading.capitals);
    const owners = new Map(
      places.flatMap(({ marked, evidence }) => (evidence?.cue?.subject ? [[marked, evidence] as const] : [])),
    );
    const marked = attributeMarked(text, current, places, place, { discourse, own });
    const reporting = new Set(
      marked.filter((draft) => draft.kind !== 'scare').flatMap((draft) => draft.marked),
    );
    drafts.push(
      ...marked,
      ...shownReports(current).map((report) => toDraft(current, report, reporting, owners)),
      // the words in marks are those of whom the relay quotes
      ...current.relays.map((relay) => toDraft(current, relay, nothing, owners)),
    );
    if (marked.length === 0) rememberSubject(current, own);
    const introduced = sentence.to === words.length ? introducedBy(current) : undefined;
    if (introduced) discourse.introduced = { speaker: introduced, paragraph: discourse.paragraph };
    if (sentence.to === words.length) {
      rememberReported(current, discourse);
      if (!drafts.some((draft) => draft.kind === 'direct'))
        discourse.acting = { sentence: current, paragraph: discourse.paragraph };
    }
    before = current;
  });
  if (discourse.last && drafts.some((draft) => draft.kind === 'direct')) {
    discourse.last.paragraph = discourse.paragraph;
  }
  return drafts;
}

const nothing: ReadonlySet<Marked> = new Set();

/**
 * Whether words in marks are part of a report: not those that a cue beside them gives to somebody else, nor those that a
 * wider report has.
 */
function isPartOf(
  words: Words,
  owner: Evidence | undefined,
  { cue, range }: Pick<Report, 'cue' | 'range'>,
): boolean {
  if (!owner?.cue || owner.cue === cue) return true;
  if (owner.beside || isAside(words, owner.cue, range)) return false;
  if (!isVerbOf(lemmaOf(words, cue), 'clause') && isToldOf(words, owner, range)) return false;
  return !owner.report || range.to - range.from >= owner.report.to - owner.report.from;
}

/** Whether another one speaks in a clause of his own: "[denouncing a — X cites “...” — but]", "[that he left after X said “...”]". */
function isAside(words: Words, { kind, relative, clause }: Cue, range: WordRange): boolean {
  const before = clause.from - 1;
  if (kind !== 'finite' || relative || before <= range.from) return false;
  return isDash(words, before) || at(words, before).lower === 'after';
}

/**
 * Whether words in marks within what a verb reports are whose claim it tells of: "X mocked [Y’s vow that he would “...”]",
 * "X mocked [Y for saying that “...”]", "X mocked [those who say it was “...”]".
 */
function isToldOf(words: Words, { cue, subject }: Evidence, range: WordRange): boolean {
  if (!cue || !subject || subject.from < range.from || cue.range.to > range.to) return false;
  return cue.kind === 'noun' || cue.relative || isGerund(words, cue);
}

function toDraft(
  reading: SentenceReading,
  { cue, range, marked }: Report,
  reporting: ReadonlySet<Marked>,
  owners: ReadonlyMap<Marked, Evidence>,
): Draft {
  const { words, cues } = reading;
  const said = marked.filter((one) => reporting.has(one) && isPartOf(words, owners.get(one), { cue, range }));
  const sure: Rule = isSure(words, cues, cue) ? 'report' : 'reportUnsure';
  const rule = cue.kind === 'according' ? 'according' : sure;
  const reportedBy = secondHand(reading, range, cue);
  // whoever is asked or told without a word of by whom is not who speaks
  const speaks = !cue.subject || !isDoubtful(rule) || mayHaveVoice(words, cue.subject);
  const subject = speaks || said.length === 0 ? cue.subject : otherVoice(reading, range.from);
  const turn = turnOf(words, cue);
  const answered = answeredIn(turn, false);
  return {
    ...spanOf(words, range),
    kind: said.length > 0 ? 'mixed' : 'indirect',
    marked: said,
    cue: spanOf(words, cue.range),
    ...(subject && {
      speaker: {
        mention: spanOf(words, subject),
        ...(subject === cue.subject && { cue: spanOf(words, cue.range) }),
        ...(reportedBy && { reportedBy }),
        rule: subject === cue.subject ? rule : 'subject',
        ...(subject === cue.subject && turn && { turn }),
      },
      ...(subject === cue.subject && answered && { answered }),
    }),
  };
}

/** Where somebody else answers what a speaker says whose cue tells of a turn; nobody does but after a question. */
function answeredIn(turn: Turn | undefined, isQuestion: boolean): Draft['answered'] {
  if (turn === 'asksSomebody') return 'same';
  return turn === 'asks' && isQuestion ? 'next' : undefined;
}

function rememberSubject(current: SentenceReading, own: ParagraphDiscourse): void {
  const { words, cues } = current;
  const speaking = cues.filter((one) => one.subject && !/^(?:according|asked)$/.test(one.kind));
  // of "X said he had letters, some of them naming Y" X goes on
  const cue = speaking.findLast((one) => one.kind !== 'participle') ?? speaking.at(-1);
  if (cue?.subject) {
    own.speaker = { mention: spanOf(words, cue.subject), cue: spanOf(words, cue.range), rule: 'paragraph' };
    own.told = [];
  } else if (own.speaker) own.told.push(current);
}

/** Who speaks in the last sentence of a paragraph may go on in the next one. */
function rememberReported({ words, cues }: SentenceReading, discourse: Discourse): void {
  const cue =
    cues.find((one) => one.subject && one.kind === 'finite' && !one.relative) ??
    cues.find((one) => one.subject && one.kind === 'participle');
  if (!cue?.subject) return;
  const speaker: Speaker = {
    mention: spanOf(words, cue.subject),
    cue: spanOf(words, cue.range),
    rule: 'reportedBefore',
  };
  discourse.reported = { speaker, paragraph: discourse.paragraph };
}

/** A stretch in marks, as word `i` of its sentence, with what the sentence itself shows for its speaker. */
interface MarkedPlace {
  readonly i: number;
  readonly marked: Marked;
  readonly shape: Shape;
  readonly evidence?: Evidence;
}

/**
 * The stretches in marks of one sentence, in order.
 * @param capitals whether its paragraph is printed in capitals.
 */
function markedPlaces(text: string, reading: SentenceReading, capitals: boolean): MarkedPlace[] {
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

type Whereabouts = Omit<Place, 'begins' | 'continues' | 'alone'>;

/** Who has spoken so far, in the article and in the paragraph that is read. */
interface Spoken {
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
function attributeMarked(
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
    const beside = { ...where, begins, alone, continues: marked.continues };
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
  return { ...place, kind, speaker, answered: answeredIn(speaker?.turn, shape.last === '?') };
}

/** Keeps in mind who spoke words in marks; of a fragment only whom a cue names. */
function rememberSpeaker(
  { speaker, kind, evidence, answered }: JudgedPlace,
  { discourse, own }: Spoken,
): void {
  if (speaker && kind === 'direct') {
    own.speaker = speaker;
    if (evidence) own.told = [];
    // a post or an epigraph stands by itself
    if (speaker.rule === 'credit') return;
    const { last } = discourse;
    const isAnswered = answered !== undefined;
    if (isAnswered && !last?.isAnswered) discourse.beforeQuestion = last?.speaker;
    discourse.last = { speaker, paragraph: discourse.paragraph, isAnswered };
  } else if (speaker && kind === 'partial' && evidence?.cue && (!own.speaker || isCertain(speaker))) {
    own.speaker = speaker;
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
