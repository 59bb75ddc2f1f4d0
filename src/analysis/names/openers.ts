import type { Token } from '../../text/tokens';
import type { NameRange } from './nameRange';

/** Capitals at the beginning of a sentence that the model may take for a part of the name after them; a few are names too. */
const opener =
  /^(?:After|Although|Amid|Among|And|As|At|Because|Before|Besides|But|By|Can|Could|Despite|Did|Does|Even|For|From|However|If|In|Like|Maybe|Meanwhile|Now|On|Once|Or|Per|Perhaps|Plus|Since|So|Still|Surprised|Than|That|Then|Though|Today|Unlike|Until|Unless|Was|Were|When|Where|While|Why|With|Without|Won[’']t|Would|Yesterday|Yet)$/;
const weekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * People's names without a word before them that only opens the sentence: "Yet Brook", where the article names Brook
 * elsewhere; and without the day: "On Friday Brook left".
 */
export function withoutOpeners(tokens: readonly Token[], names: readonly NameRange[]): NameRange[] {
  const lasts = new Map<string, number>();
  for (const { kind, to } of names) {
    const last = tokens[to - 1]?.text ?? '';
    if (kind === 'person') lasts.set(last, (lasts.get(last) ?? 0) + 1);
  }
  return names.map((name) => {
    if (name.kind !== 'person' || name.to - name.from < 2) return name;
    const first = tokens[name.from]?.text ?? '';
    const elsewhere = (lasts.get(tokens[name.to - 1]?.text ?? '') ?? 0) > 1;
    return weekday.test(first) || (opener.test(first) && elsewhere) ? { ...name, from: name.from + 1 } : name;
  });
}
