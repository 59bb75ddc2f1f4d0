import { introducedBy, type Discourse, type ParagraphDiscourse } from './discourse';
import type { Draft, Speaker } from '../draft';
import type { Marked } from '../marks/marked';
import type { Reading } from '../reading';
import { readSentence, shownReports, type SentenceReading } from '../reports/sentenceReports';
import { attributeMarked, markedPlaces } from './attributeMarked';
import { announcedIn } from './announced';
import { draftOfReport } from './reportDraft';
import { lemmaOf, type Cue } from '../reports/cue';
import { unsaid } from '../reports/unsaid';
import { isVerbOf } from '../grammar/speechVerbs';
import { mainSubject } from '../grammar/mainSubject';
import { at, spanOf } from '../word';

const nothing: ReadonlySet<Marked> = new Set();

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
    const spokeBefore = own.speaker;
    const marked = attributeMarked(text, current, places, place, { discourse, own });
    const reporting = new Set(
      marked.filter((draft) => draft.kind !== 'scare').flatMap((draft) => draft.marked),
    );
    drafts.push(
      ...marked,
      ...shownReports(current).map((report) => draftOfReport(current, report, reporting, owners)),
      // the words in marks are those of whom the relay quotes
      ...current.relays.map((relay) => draftOfReport(current, relay, nothing, owners)),
    );
    if (marked.length === 0) rememberSubject(current, own);
    // "X said it rained. Y left at “noon.” “...”": it is no longer clear that X goes on
    else if (own.speaker && own.speaker === spokeBefore && !marked.some(({ kind }) => kind === 'direct'))
      own.told.push(current);
    const introduced = sentence.to === words.length ? introducedBy(current) : undefined;
    if (introduced) {
      discourse.introduced = { speaker: introduced, paragraph: discourse.paragraph };
      const what = announcedIn(current);
      if (what) discourse.announced = { what, speaker: introduced, reading };
    }
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

function rememberSubject(current: SentenceReading, own: ParagraphDiscourse): void {
  const { words, cues } = current;
  const speaking = cues.filter(
    (one) =>
      one.subject &&
      !/^(?:according|asked)$/.test(one.kind) &&
      !describesOther(current, one) &&
      !isAskedOf(current, one),
  );
  // of "X said he had letters, some of them naming Y" X goes on
  const cue = speaking.findLast((one) => one.kind !== 'participle') ?? speaking.at(-1);
  if (cue?.subject) {
    own.speaker = { mention: spanOf(words, cue.subject), cue: spanOf(words, cue.range), rule: 'paragraph' };
    own.told = [];
  } else if (own.speaker) own.told.push(current);
}

/** Whether somebody only asks a speaker to speak: "X wrote Y to say that". */
function isAskedOf({ words, sentence }: SentenceReading, { kind, subject }: Cue): boolean {
  return kind === 'infinitive' && subject?.from !== mainSubject(words, sentence)?.from;
}

/** Whether a cue only says what is thought of something else: "the church which X thought of as a temple". */
function describesOther({ words }: SentenceReading, cue: Cue): boolean {
  if (!isVerbOf(lemmaOf(words, cue), 'common', 'thought')) return false;
  return /^(?:which|whom|that)$/.test(at(words, cue.clause.from - 1).lower);
}

/** Who speaks in the last sentence of a paragraph may go on in the next one. */
function rememberReported({ words, sentence, cues, reports }: SentenceReading, discourse: Discourse): void {
  // of "X won by having Y call Z, urging him to go" only X would go on
  const first = mainSubject(words, sentence)?.from;
  const isSaid = (one: Cue): boolean => !/^(?:denied|possible)$/.test(unsaid(words, one) ?? '');
  const finite = cues.filter((one) => one.subject && one.kind === 'finite' && !one.relative && isSaid(one));
  const isWithin = (cue: Cue, one: Cue | undefined): boolean =>
    reports.some(({ cue: around, range }) => around === one && range.from <= cue.head && cue.head < range.to);
  // "whether Y make it to the final, X said"
  const spoken = finite.find((one) => !isVerbOf(lemmaOf(words, one), 'common', 'thought'));
  const cue =
    (spoken && !isWithin(spoken, finite[0]) ? spoken : finite[0]) ??
    cues.find(({ subject, kind }) => subject && kind === 'participle' && subject.from === first);
  if (!cue?.subject) return;
  const speaker: Speaker = {
    mention: spanOf(words, cue.subject),
    cue: spanOf(words, cue.range),
    rule: 'reportedBefore',
  };
  discourse.reported = { speaker, paragraph: discourse.paragraph };
}
