import type { Span } from '../../text/span';
import type { QuoteKind } from '../model';
import type { Marked } from './marks/marked';
import type { Turn } from './reports/turn';
import type { Rule } from './speakers/rules';

/** Who spoke, as the sentence names them, before anybody asks who that is. */
export interface Speaker {
  readonly mention: Span;
  readonly cue?: Span;
  /** Who reports it at second hand. */
  readonly reportedBy?: Span;
  readonly rule: Rule;
  /** What the cue tells of the turns of a conversation. */
  readonly turn?: Turn;
  /** Of `repeated` and `carriedOn`: how the speaker of the other words was found. */
  readonly restsOn?: { readonly rule: Rule; readonly kind: QuoteKind };
}

/** A quote whose speaker is not yet resolved to a name. */
export interface Draft extends Span {
  readonly kind: QuoteKind;
  /** The stretches in marks that belong to it, in order. */
  readonly marked: readonly Marked[];
  readonly speaker?: Speaker;
  /** Whether it is a post, shown between the paragraphs of a story in which its author need not be told of. */
  readonly isPost?: true;
  /** Whether it is put to somebody else, who answers: in the `same` paragraph or in the `next` one. */
  readonly answered?: 'same' | 'next';
  /** The words that say that somebody spoke, where nobody is named. */
  readonly cue?: Span;
}
