import { possessiveForms } from '../../../text/pronouns';
import { textOf, type Span } from '../../../text/span';

const reach = 120;
/** What sets off that somebody else wrote or showed it: "a statement released by the ministry". */
const origin = new RegExp(
  '^(?: (?:this|that|the|an?|\\p{Ll}+ing) [^,.;:“”"\n]{3,40}?)? ' +
    '(?:issued|released|published|written|signed|sent|seen|posted|put out|drafted|drawn up|commissioned|compiled|shared|submitted|filed) ' +
    '(?:(?:on \\p{Lu}|last \\p{Ll}|this \\p{Ll})\\p{Ll}+ )?by (?:the |an? )?' +
    '(?:(?:two|three|four|five|six|several|\\p{N}+) (?:\\p{Ll}+ (?!(?:in|on|of|at|for|from|with|to|who|that|and)\\b)(?=\\p{Ll}))?)?' +
    "[\\p{L}’'-]+(?: (?:(?:of|for|and|the) (?=(?:the )?\\p{Lu}))*\\p{Lu}[\\p{L}’'-]*)*",
  'u',
);

/**
 * What somebody is called whom the article describes but does not name: the mention without what commas set off at its
 * end ("An officer's report, published last month"); a document with who made it, where that follows.
 */
export function descriptionName(text: string, mention: Span, document: boolean): string {
  const words = textOf(text, mention);
  if (document && !words.includes(',')) {
    const by = origin.exec(text.slice(mention.end, mention.end + reach))?.[0];
    if (by !== undefined && !whose.test(by) && !amount.test(by)) return words + by;
  }
  return core(words).replace(genitive, '');
}

const genitive = /(?<=\p{L})[’']s?$/u;
/** "issued by his" office: who that is, is told only behind it. */
const whose = new RegExp(`(?: ${possessiveForms}|[’']s?)$`);

/** "signed by more" than sixty of them. */
const amount =
  / (?:about|at|fewer|half|hundreds|less|many|more|most|nearly|over|roughly|scores|some|thousands)$/;

/** Who has got it says nothing of who says it: "a memo obtained by the Courier". */
const gotBy = /(?: and)?(?: \p{Ll}+ly)? obtained (?:\p{Ll}+ly )?by /u;

/** Without a last part set off by a comma, if that begins as no member of a list does, and without who has got it. */
function core(words: string): string {
  const got = words.search(gotBy);
  if (got > 0) return core(words.slice(0, got));
  const cut =
    /^([^,]{3,}), (?:who|which|whose|an?|the|\p{Ll}+(?:ed|ing|en)|one|now|then|also|himself|herself|(?:many|most|some|several|all|both|half|none|one|two|a few) of (?:them|whom)) /u.exec(
      words,
    );
  return cut?.[1] ?? words;
}
