import type { Article } from '../text/article';
import { compareSpans, withoutOverlap } from '../text/span';
import { inPrintedText, toldArticle } from '../text/told';
import { tokenize, type TokenizedText } from '../text/tokens';
import { findCheckWorthy } from './checkWorthy';
import { amountsOf } from './entities/amounts';
import { entitiesOf } from './entities/entitiesOf';
import { findFurniture } from './furniture/findFurniture';
import { findInserts } from './furniture/findInserts';
import { readProvenance } from './furniture/readProvenance';
import { findMarkup } from './markup/findMarkup';
import { promptsSetApart } from './markup/prompts';
import type { Analysis, Entity } from './model';
import type { NameModel } from './names/nameModel';
import { recognizeNames } from './names/recognize';
import type { TaughtNames } from './names/taughtNames';
import { findQuotes, type SetApart } from './quotes/findQuotes';

/** What the analysis has learned beforehand. Without it the stages that need it find less. */
export interface Knowledge {
  readonly names?: NameModel;
  /** Names that a person has taught for the folder of the article. */
  readonly taught?: TaughtNames;
}

/** All that is found in one article, stage by stage. Any text will do; linear in its length. */
export function analyze(printed: Article, knowledge: Knowledge): Analysis {
  const { article, inserts, setApart, tokenized, furniture, entities } = analyzeNames(printed, knowledge);
  const { quotes, problems } = findQuotes(article, tokenized, entities, furniture, setApart);
  const found = {
    entities,
    quotes,
    claims: findCheckWorthy(tokenized, entities, furniture),
    furniture,
    provenance: readProvenance(article, furniture),
    problems,
  };
  const { fingerprint } = article;
  return { fingerprint, ...inPrintedText(found, printed.text, inserts), inserts };
}

/** What quotes, speakers and claims are read from. */
export interface NamesRead {
  /** The article without the inserts of its page and its format. */
  readonly article: Article;
  readonly inserts: Analysis['inserts'];
  readonly setApart: SetApart;
  readonly tokenized: TokenizedText;
  readonly furniture: Analysis['furniture'];
  /** In the order of their first mentions. */
  readonly entities: readonly Entity[];
}

/** The first stages: furniture, tokens, names and amounts. */
export function analyzeNames(printed: Article, knowledge: Knowledge): NamesRead {
  const markup = findMarkup(printed);
  const plain = toldArticle(printed, markup.inserts);
  const inserts = withoutOverlap([...markup.inserts, ...findInserts(plain)]);
  const article = toldArticle(printed, inserts);
  const tokenized = tokenize(article.text, article.paragraphs);
  const furniture = findFurniture(article);
  // captions, bylines and credits name people who matter; notices and links only look as if they did
  const nameless = furniture.filter(({ kind }) => kind === 'notice' || kind === 'address');
  const names = recognizeNames(article, tokenized, knowledge.names, nameless, knowledge.taught);
  const entities = [
    ...entitiesOf(article, tokenized, names),
    ...amountsOf(article, tokenized, names, nameless),
  ].sort(byFirstMention);
  const setApart = {
    blockQuotes: markup.blockQuotes,
    prompts: promptsSetApart(printed.text, article, inserts),
  };
  return { article, inserts, setApart, tokenized, furniture, entities };
}

function byFirstMention(a: Entity, b: Entity): number {
  const first = a.mentions[0];
  const second = b.mentions[0];
  return first && second ? compareSpans(first, second) : 0;
}
