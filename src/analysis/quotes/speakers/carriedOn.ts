import { isSubjectForm } from '../../../text/pronouns';
import { textOf, type Span } from '../../../text/span';
import type { Draft, Speaker } from '../draft';
import { isGuessed } from './rules';

/**
 * The drafts with one speaker for quotes of several paragraphs: where a paragraph leaves its marks open and the next one
 * opens them anew, the words go on, and whoever one of the paragraphs names speaks all of them. As many drafts, in the
 * same order.
 * @param drafts by start.
 */
export function speakersOfCarriedOn(text: string, drafts: readonly Draft[]): Draft[] {
  const mended = [...drafts];
  for (const chain of chainsOf(drafts)) {
    let named = chain.flatMap((i) => namedIn(drafts[i]) ?? []).find(({ mention }) => isNoun(text, mention));
    const [first = -1, ...others] = chain;
    const before = named ? undefined : reportedBefore(drafts[first]);
    named ??= before;
    for (const i of before ? others : chain) {
      const draft = drafts[i];
      const own = namedIn(draft);
      if (own) named = own;
      else if (draft && named) mended[i] = carriedOn(draft, named);
    }
  }
  return mended;
}

/** Numbers of the drafts that are one quote each time; only of those of more than one paragraph. */
function chainsOf(drafts: readonly Draft[]): number[][] {
  const chains: number[][] = [];
  let chain: number[] = [];
  drafts.forEach(({ kind, marked: [marked] }, i) => {
    if (!marked || kind === 'mixed' || kind === 'indirect') return;
    const before = drafts[chain.at(-1) ?? -1]?.marked[0];
    const goesOn = marked.continues && before?.closed === false && before.paragraph === marked.paragraph - 1;
    if (goesOn) chain.push(i);
    else chains.push((chain = [i]));
  });
  return chains.filter(({ length }) => length > 1);
}

/** Whom the words beside a quote say to speak it, and how that was found. */
function namedIn(draft: Draft | undefined): Speaker | undefined {
  if (!draft?.speaker || draft.kind === 'scare' || isGuessed(draft.speaker.rule)) return undefined;
  const { speaker, kind } = draft;
  return { ...speaker, restsOn: { rule: speaker.rule, kind } };
}

/** Whom the paragraph before a quote of several tells to have spoken right before, and how that was found. */
function reportedBefore(draft: Draft | undefined): Speaker | undefined {
  if (draft?.kind !== 'direct' || draft.speaker?.rule !== 'reportedBefore') return undefined;
  const { speaker, kind } = draft;
  return { ...speaker, restsOn: { rule: speaker.rule, kind } };
}

/** A pronoun stands for somebody before it, whom a paragraph before it may rather show. */
function isNoun(text: string, mention: Span): boolean {
  return !isSubjectForm(textOf(text, mention).toLowerCase());
}

function carriedOn(draft: Draft, speaker: Speaker): Draft {
  return {
    ...draft,
    kind: draft.kind === 'scare' ? 'direct' : draft.kind,
    speaker: { ...speaker, rule: 'carriedOn' },
  };
}
