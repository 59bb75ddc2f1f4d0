import { genderOfPronoun } from '../../../text/pronouns';
import { textOf } from '../../../text/span';
import type { Speaker } from '../draft';
import type { Reading } from '../reading';
import type { SentenceReading } from '../reports/sentenceReports';
import { phraseEndingAt } from '../grammar/phraseEnding';
import { lemmaOf, type Cue } from '../reports/cue';
import { isVerbOf } from '../grammar/speechVerbs';
import type { Announced } from './announced';
import type { GoingOn } from './goesOn';
import { ownerOfSaying, sourceAtEnd } from './owners';
import { toldAfter } from './toldAfter';
import { mainSubject } from '../grammar/mainSubject';
import { isCapitalizedPart } from '../grammar/nameParts';
import { at, isVerbal, spanOf, type Word } from '../word';

/** Who has spoken so far, for words whose own sentence does not say who speaks. Changed while the article is read. */
export interface Discourse {
  /** Number of the paragraph that is read, as all numbers of paragraphs here: among those of the story, without what stands between them. */
  paragraph: number;
  /** The speaker of the last direct quote, with the number of its paragraph; whether another one answers it. */
  last?: { readonly speaker: Speaker; paragraph: number; readonly isAnswered?: boolean };
  /** Who had spoken before a question was asked. */
  beforeQuestion?: Speaker | undefined;
  /** Who is reported to speak in the last sentence of a paragraph, with the number of that paragraph. */
  reported?: { readonly speaker: Speaker; readonly paragraph: number };
  /** The last sentence of a paragraph without direct quotes, with the number of that paragraph. */
  acting?: { readonly sentence: SentenceReading; readonly paragraph: number };
  /** Who was introduced by a colon at a paragraph's end. */
  introduced?: { readonly speaker: Speaker; readonly paragraph: number };
  /** What that colon announces. */
  announced?: { readonly what: Announced; readonly speaker: Speaker; readonly reading: Reading };
  /** Whom the line above the list names that is being read. */
  heading?: Speaker;
}

/** Who has spoken so far in one paragraph. */
export interface ParagraphDiscourse {
  speaker?: Speaker;
  /** Whether the speaker is only known to have spoken a fragment in marks. */
  ofFragment?: boolean;
  /** The sentences since it was last said who speaks in which nobody does. */
  told: SentenceReading[];
}

/** After so many sentences of telling it is no longer clear that the speaker goes on. */
const mostTold = 3;

/** A speaker stays in view for so many paragraphs without being named: right 81 % one paragraph on, 62 % farther. */
const paragraphsInView = 2;

/** Where in the article a stretch in marks stands that says nothing of its speaker. */
export interface Place {
  readonly reading: Reading;
  /** Number of the sentence within its paragraph. */
  readonly sentence: number;
  /** The sentence before in the same paragraph, if there is one. */
  readonly before?: SentenceReading;
  /** Whether the stretch begins the paragraph. */
  readonly begins: boolean;
  /** Whether no space parts it from marks before it, as where line breaks between quotes of several people are lost. */
  readonly isGlued: boolean;
  /** Whether it goes on with what the paragraph before left open. */
  readonly continues: boolean;
  /** Whether it is all of the paragraph. */
  readonly alone: boolean;
  /** Whether it is all of the paragraph and no mark ends its sentence, as in a heading. */
  readonly isHeading: boolean;
  /** With what its sentence goes on behind a comma at its end, if it does, as one does that says who speaks, in words not understood. */
  readonly goesOn?: GoingOn;
  /** The paragraph after, if there is one. */
  readonly after?: Reading;
}

/** The speaker of words that stand in marks without any attribution of their own. */
export function inheritedSpeaker(
  text: string,
  place: Place,
  discourse: Discourse,
  own: ParagraphDiscourse,
): Speaker | undefined {
  const told = toldBehind(place);
  if (told) return told;
  if (own.speaker) {
    const speaker = goingOn(text, { ...own, speaker: own.speaker });
    // “...,” he fumed, who may be somebody else
    return place.goesOn === 'clause' || place.isGlued ? { ...speaker, rule: 'sentenceBefore' } : speaker;
  }
  const { paragraph, introduced, last } = discourse;
  if (introduced?.paragraph === paragraph - 1 && (place.alone || place.begins)) {
    discourse.introduced = { speaker: introduced.speaker, paragraph };
    return introduced.speaker;
  }
  const inView = last && paragraph - last.paragraph <= (place.continues ? 1 : paragraphsInView);
  if (place.before)
    return speakerOfSentence(place.before) ?? (last && { ...last.speaker, rule: 'continued' });
  // whoever answers, it is not who asked
  if (last?.isAnswered && last.paragraph === paragraph - 1 && place.begins && !place.continues)
    return discourse.beforeQuestion && { ...discourse.beforeQuestion, rule: 'continued' };
  const { reported } = discourse;
  if (
    reported?.paragraph === paragraph - 1 &&
    (last?.paragraph ?? -1) < paragraph &&
    place.begins &&
    !place.continues &&
    !place.isHeading
  ) {
    // "“...,” wailed a clerk" is hardly theirs
    return { ...reported.speaker, rule: place.goesOn ? 'actingBefore' : 'reportedBefore' };
  }
  const signed = place.after && signature(text, place.after);
  if (signed) return signed;
  const { acting } = discourse;
  const actor =
    acting?.paragraph === paragraph - 1 && place.begins && !place.continues
      ? actingIn(acting.sentence)
      : undefined;
  if (actor) return actor;
  return inView ? { ...last.speaker, rule: 'continued' } : undefined;
}

/** Whom the sentence right behind the words says to have spoken them, in this paragraph or, of words alone in theirs, in the next. */
function toldBehind({ reading, sentence, alone, after }: Place): Speaker | undefined {
  const next = reading.sentences[sentence + 1];
  if (next) return toldAfter(reading.words, next);
  const [first] = after?.sentences ?? [];
  return alone && after && first ? toldAfter(after.words, first) : undefined;
}

/** Whom the last sentence of a paragraph shows may speak in the next one. */
function actingIn({ words, sentence }: SentenceReading): Speaker | undefined {
  const subject = mainSubject(words, sentence);
  if (!subject) return undefined;
  const first = at(words, subject.from);
  if (genderOfPronoun(first.lower) === undefined && first.tag !== 'PROPN') return undefined;
  return { mention: spanOf(words, subject), rule: 'actingBefore' };
}

/** What is only guessed of one sentence is no surer of the next. */
const guessed = /^(?:sentenceBefore|continued|actingBefore|reportedBefore|introduced)$/;

/** The speaker before in the paragraph, or rather somebody else whom it has told of since then. */
function goingOn(
  text: string,
  { speaker, told, ofFragment }: ParagraphDiscourse & { speaker: Speaker },
): Speaker {
  const subjects = told.flatMap(({ words, sentence }) => {
    const subject = mainSubject(words, sentence);
    return subject ? [{ isName: isName(at(words, subject.from)), ...spanOf(words, subject) }] : [];
  });
  const named = subjects.findLast((one) => one.isName);
  if (named && !sharesWord(textOf(text, named), textOf(text, speaker.mention)))
    return { mention: { start: named.start, end: named.end }, rule: 'sentenceBefore' };
  if (subjects.length >= mostTold || (ofFragment && told.length > 0 && !named))
    return { ...speaker, rule: 'sentenceBefore' };
  return guessed.test(speaker.rule) ? speaker : { ...speaker, rule: 'paragraph' };
}

function isName({ tag, text }: Word): boolean {
  return tag === 'PROPN' && isCapitalizedPart(text);
}

/** Whether two mentions have a word of a name in common: "Brook", "Ada Brook of Skarvik". */
function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.match(/\p{Lu}\p{L}+/gu));
  return (b.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => words.has(word));
}

/** The last cue's subject, or the first verb's. */
function speakerOfSentence({ words, sentence, cues }: SentenceReading): Speaker | undefined {
  const cue = cues.findLast((one) => one.subject && one.kind !== 'according');
  if (cue?.subject) {
    return { mention: spanOf(words, cue.subject), cue: spanOf(words, cue.range), rule: 'sentenceBefore' };
  }
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const subject = isVerbal(at(words, i)) ? phraseEndingAt(words, i - 1, sentence.from) : undefined;
    if (subject) return { mention: spanOf(words, subject), rule: 'sentenceBefore' };
  }
  return undefined;
}

const signatureLine = /^[-–—―]{1,2}\s*(\p{Lu}.{2,80})$/u;

function signature(text: string, after: Reading): Speaker | undefined {
  if (after.end - after.start > 100) return undefined;
  const match = signatureLine.exec(text.slice(after.start, after.end));
  const name = match?.[1];
  if (name === undefined) return undefined;
  const start = after.end - name.length;
  return {
    mention: { start, end: after.end },
    cue: { start: after.start, end: after.start + 1 },
    rule: 'signature',
  };
}

/** Whether a cue tells of words, and not of what those who are told of want: "bakers who want it done:". */
function isSpoken(words: SentenceReading['words'], cue: Cue): boolean {
  return !cue.relative || !isVerbOf(lemmaOf(words, cue), 'common', 'thought');
}

/** Whom a sentence introduces that ends its paragraph with a colon, or with "(via X)". */
export function introducedBy(reading: SentenceReading): Speaker | undefined {
  const { words, sentence, cues } = reading;
  const source = sourceAtEnd(reading);
  if (source) return { mention: spanOf(words, source), rule: 'announced' };
  if (at(words, sentence.to - 1).text !== ':') return undefined;
  const cue = cues.findLast((one) => one.subject && isSpoken(words, one));
  if (cue?.subject) {
    return { mention: spanOf(words, cue.subject), cue: spanOf(words, cue.range), rule: 'announced' };
  }
  const owner = ownerOfSaying(reading);
  if (owner) return { mention: spanOf(words, owner), rule: 'announced' };
  const subject = mainSubject(words, sentence);
  return subject && { mention: spanOf(words, subject), rule: 'introduced' };
}
