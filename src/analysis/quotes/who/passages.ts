import type { Span } from '../../../text/span';
import type { Reading } from '../reading';
import { joinedSubjects, mainSubject } from '../grammar/mainSubject';
import { at, spanOf } from '../word';

/** Where in the course of an article a mention stands. */
export interface Passage {
  readonly paragraph: number;
  /** Number of the sentence, counted through the article. */
  readonly sentence: number;
}

/** A sentence of the story, with what it is about. */
export interface SentencePlace extends Passage, Span {
  /** Who or what its main verb is said of, and those of the clauses joined to it, in order. */
  readonly subjects: readonly Span[];
}

/** The sentences of an article but for its page furniture, in order. */
export function sentencePlaces(readings: readonly Reading[]): SentencePlace[] {
  const places: SentencePlace[] = [];
  for (const { words, sentences, paragraph, furniture } of readings) {
    if (furniture) continue;
    for (const sentence of sentences) {
      const subject = mainSubject(words, sentence);
      const others = joinedSubjects(words, sentence);
      places.push({
        paragraph,
        sentence: places.length,
        start: at(words, sentence.from).start,
        end: at(words, sentence.to - 1).end,
        subjects: [...(subject ? [subject] : []), ...others].map((one) => spanOf(words, one)),
      });
    }
  }
  return places;
}
