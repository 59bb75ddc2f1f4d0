import type { Span } from '../../../text/span';
import type { Draft } from '../draft';
import type { Turn } from '../reports/turn';

/** A mention of somebody who speaks. */
export interface SpeakerMention extends Span {
  /** What is said, in marks or reported without them. */
  readonly said: readonly Span[];
  /** What of it stands after the mention. */
  readonly echoes: readonly Span[];
  /** What the cue beside it tells of the turns of a conversation. */
  readonly turn?: Turn;
  /** Whether what is said there is put to somebody else, who answers: in the same paragraph or in the next one. */
  readonly answered: Draft['answered'];
  /** Whether somebody signs a post with it, whom nobody else needs to tell of. */
  readonly isPost?: true;
}

interface Mutable extends SpeakerMention {
  readonly said: Span[];
  readonly echoes: Span[];
  answered: Draft['answered'];
}

/** The mentions of the speakers of drafts, each once with all that is said there, by draft. */
export function speakerMentions(drafts: readonly Draft[]): Map<Draft, SpeakerMention> {
  const mentions = new Map<string, Mutable>();
  const byDraft = new Map<Draft, SpeakerMention>();
  for (const draft of drafts) {
    const { speaker, answered, marked, kind, start, end, isPost } = draft;
    if (!speaker) continue;
    const { mention, turn } = speaker;
    const key = `${mention.start}:${mention.end}`;
    const known: Mutable = mentions.get(key) ?? {
      start: mention.start,
      end: mention.end,
      said: [],
      echoes: [],
      answered,
      ...(turn && { turn }),
      ...(isPost && { isPost }),
    };
    mentions.set(key, known);
    byDraft.set(draft, known);
    if (start > mention.end) known.echoes.push({ start, end });
    const said =
      kind === 'indirect' || kind === 'mixed' ? [{ start, end }] : marked.map(({ inner }) => inner);
    for (const span of said) known.said.push(span);
    // what is said last is what is answered
    known.answered = answered;
  }
  return byDraft;
}
