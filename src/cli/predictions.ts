import type { Analysis, Attribution, Quote } from '../analysis/model';
import type { Span } from '../text/span';

/** An analysis in the shape of the command line's JSON; offsets are UTF-16 code units of the text. */
export function analysisJson(analysis: Analysis): Record<string, unknown> {
  return {
    entities: analysis.entities.map(({ kind, name, mentions }) => ({
      type: kind,
      name,
      mentions: mentions.filter(({ form }) => form === 'name').map(spanJson),
    })),
    quotes: analysis.quotes.map(quoteJson),
    claims: analysis.claims.map(({ start, end, score }) => ({ start, end, score })),
  };
}

function quoteJson(quote: Quote): Record<string, unknown> {
  const { kind, start, end, quoted, attribution, cue, given } = quote;
  return {
    kind,
    start,
    end,
    quoted: quoted.map((part) => [part.start, part.end]),
    ...(cue ? { cue: spanJson(cue) } : {}),
    ...(attribution ? attributionJson(attribution) : {}),
    ...(given ? { given: true } : {}),
  };
}

function attributionJson({ mention, name, cue, confidence }: Attribution): Record<string, unknown> {
  return { speaker: { ...spanJson(mention), name, confidence }, ...(cue ? { cue: spanJson(cue) } : {}) };
}

/** A span and nothing else. */
function spanJson({ start, end }: Span): Span {
  return { start, end };
}
