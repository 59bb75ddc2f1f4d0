import { lemmaOf, type Cue } from './cue';
import { endOfContent } from './contentEnds';
import { every, some, type CueContext } from './cueContext';
import { circumstance, goesOn, isComment } from './parenthetic';
import { isPossible } from './reported';
import { setting } from '../grammar/phraseWords';
import { isVerbOf } from '../grammar/speechVerbs';
import { at, isMoment, isVerbal, type Word, type WordRange, type Words } from '../word';

/** "a, X said": what stands before the cue. */
export function backwardContents(context: CueContext, cue: Cue): WordRange[] {
  const { words, from, to } = context;
  if (!cue.subject || cue.relative || cue.kind === 'participle') return [];
  if (!isVerbOf(lemmaOf(words, cue), 'clause') || isPossible(words, cue.head)) return [];
  const clauseStart = cue.inverted ? cue.head : cue.clause.from;
  const before = at(words, clauseStart - 1);
  const comma = /^(?:,|—|–|-)$/.test(before.text);
  // "a suggestion X responded to"
  if (lemmaOf(words, cue) === 'respond' && at(words, cue.clause.to).lower === 'to') return [];
  if (hasObject(words, cue)) return [];
  if (clauseStart <= from || !(comma || (before.tag === 'QUOTE' && clauseStart - from > 2))) return [];
  const body = { from, to: comma ? clauseStart - 1 : clauseStart };
  // 'X was far less bubbly: “...,” she said'
  if (at(words, body.to - 1).tag === 'QUOTE' && /^[:–—-]$/.test(at(words, body.to - 2).text)) return [];
  // 'Opening the fair, X said: “...”'
  const first = at(words, from);
  const leads = first.tag === 'ADP' || (isVerbal(first) && /(?:ing|ed)$/.test(first.lower));
  const bare = every(words, body, ({ tag }) => tag !== 'QUOTE');
  if (leads && bare && leadsToWords(context, cue)) return [];
  // "When the news came, X said, “...”"
  const said = at(words, cue.clause.to).text === ',' && at(words, cue.clause.to + 1).tag === 'QUOTE';
  if (said && (tellsWhen(words, body, cue) || tellsWhere(words, body))) return [];
  if (!isReportedBody(context, cue, body)) return [];
  const next = cue.clause.to;
  const start = next + 1;
  const more =
    at(words, next).text === ',' &&
    to - next > 3 &&
    !goesOn.test(at(words, start).lower) &&
    !circumstance.test(at(words, start).lower) &&
    !isComment(words, start) &&
    some(words, { from: start, to }, isVerbal);
  return more ? [body, { from: start, to: endOfContent(context, cue, start) }] : [body];
}

/** "said that, while it rained, she maintained hope": whether a cue tells of the thing right behind it. */
function hasObject(words: Words, cue: Cue): boolean {
  const { tag, lower } = at(words, cue.clause.to);
  return (
    tag === 'NOUN' &&
    !cue.inverted &&
    !isMoment(at(words, cue.clause.to)) &&
    !isVerbOf(lemmaOf(words, cue), 'listener') &&
    !/^(?:yesterday|today|tomorrow|tonight)$/.test(lower)
  );
}

/**
 * "When asked", "After the news came": whether a clause tells on what occasion somebody said something; not "When it rains, X
 * said" and "When I was young, X says", which are what they say.
 */
function tellsWhen(words: Words, { from, to }: WordRange, { head }: Cue): boolean {
  if (!/^(?:when|after|before)$/.test(at(words, from).lower)) return false;
  const next = at(words, from + 1);
  if (next.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower)) return true;
  return isPast(at(words, head)) && some(words, { from, to }, isPast);
}

/** "At a rally for the mill": on what occasion somebody said something. */
function tellsWhere(words: Words, { from, to }: WordRange): boolean {
  if (!/^(?:in|at|on|during)$/.test(at(words, from).lower)) return false;
  return some(words, { from, to: Math.min(to, from + longestOccasion) }, ({ lower }) => setting.test(lower));
}

const longestOccasion = 4;

function isPast({ tag, lower, lemma }: Word): boolean {
  if (tag === 'AUX') return /^(?:was|were|had|did)$/.test(lower);
  return tag === 'VERB' && lower !== lemma && !/(?:ing|s)$/.test(lower);
}

/** Whether what is said follows word for word after a colon, or in the next paragraph. */
function leadsToWords({ words, to }: CueContext, cue: Cue): boolean {
  let i = cue.clause.to;
  while (i < to && !/^[,:;]$/.test(at(words, i).text)) i++;
  return at(words, i).text === ':' && (i + 1 === words.length || at(words, i + 1).tag === 'QUOTE');
}

/** These begin what tells where a sentence is from, not what somebody said. */
const namesSource = /^(?:according|citing|quoting)$/;

function isReportedBody({ words, to }: Pick<CueContext, 'words' | 'to'>, cue: Cue, body: WordRange): boolean {
  const length = body.to - body.from;
  if (length <= 2 || every(words, body, (word) => word.tag === 'QUOTE' || word.text === ',')) return false;
  if (!some(words, body, (word) => isVerbal(word) || word.tag === 'QUOTE')) return false;
  const first = at(words, body.from);
  if (namesSource.test(first.lower)) return false;
  const plain =
    !/^(?:ADP|SCONJ|CCONJ|ADV)$/.test(first.tag) &&
    !/^(?:but|and|as|while|when|after|asked|speaking|in|on|at|if)$/.test(first.lower);
  if (plain) return true;
  const lastClause = !some(words, { from: cue.clause.to, to }, isVerbal);
  if (/^(?:but|and|so|yet)$/.test(first.lower)) {
    return isReportedBody({ words, to }, cue, { from: body.from + 1, to: body.to });
  }
  if (!lastClause || /^(?:asked|speaking)$/.test(first.lower)) return false;
  const rest = { from: body.from + 1, to: body.to };
  return some(words, rest, isVerbal) && (length > 9 || at(words, cue.head + 1).text === ',');
}
