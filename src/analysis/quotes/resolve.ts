import { textOf } from '../../text/span';
import type { Entity, Quote } from '../model';
import type { Draft } from './draft';
import type { Reading } from './reading';
import { ruleConfidence } from './rules';

/** The drafts as quotes, with who each speaker is. */
export function resolveSpeakers(
  text: string,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  entities: readonly Entity[],
): Quote[] {
  return drafts.map(({ start, end, kind, marked, speaker }) => ({
    kind,
    start,
    end,
    quoted: marked.map((one) => one.inner),
    ...(speaker && {
      attribution: {
        ...speaker,
        name: textOf(text, speaker.mention),
        confidence: ruleConfidence[speaker.rule],
      },
    }),
  }));
}
