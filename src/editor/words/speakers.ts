import type { Analysis, Attribution, Quote } from '../../analysis/model';
import type { Discrepancy, Place, PlaceSpeaker, QuoteMatch } from '../../corpus/model';
import type { ArticleView } from '../../worker/analyst';
import type { Localization } from './cardContext';

/** So many of an article's descriptions of somebody are shown. */
const mostRoles = 3;

/** Who a quote is by, for showing: known, perhaps, or not at all. */
export type Speaker =
  { readonly kind: 'known' | 'uncertain'; readonly attribution: Attribution } | { readonly kind: 'unknown' };

/** Whom the article names as the speaker; `uncertain` below `minimumConfidence`, which is then never shown as a fact. */
export function speakerOf({ attribution }: Quote, minimumConfidence: number): Speaker {
  if (!attribution) return { kind: 'unknown' };
  return { kind: attribution.confidence < minimumConfidence ? 'uncertain' : 'known', attribution };
}

/** The name of a quote's speaker, for a list, with `perhaps` where it is not certain; or that nobody is named. */
export function speakerName(quote: Quote, minimumConfidence: number, l10n: Localization): string {
  const speaker = speakerOf(quote, minimumConfidence);
  if (speaker.kind === 'unknown') return l10n.t('speaker not named');
  const { name } = speaker.attribution;
  return speaker.kind === 'known' ? name : l10n.t('perhaps {0}', name);
}

/** Whether somebody is surely the speaker of a place. */
export function isKnown(speaker: PlaceSpeaker, minimumConfidence: number): boolean {
  return speaker.confidence >= minimumConfidence;
}

/**
 * Who says the words of a place, for showing: the name, or `perhaps` and the name below `minimumConfidence`; missing
 * where the article tells nobody.
 * @param mark makes of the name what is shown of it, as its print; plain unless given.
 */
export function placeSpeaker(
  { speaker }: Pick<Place, 'speaker'>,
  minimumConfidence: number,
  l10n: Localization,
  mark: (name: string) => string = (name) => name,
): string | undefined {
  if (!speaker) return undefined;
  const name = mark(speaker.name);
  return isKnown(speaker, minimumConfidence) ? name : l10n.t('perhaps {0}', name);
}

/** A match that says it is by one speaker, or by two, only where both are known: no surer than who they are. */
export function asSure(match: QuoteMatch, minimumConfidence: number): QuoteMatch {
  return areKnown(match, minimumConfidence) ? match : { ...match, speakers: 'unknown' };
}

/** The discrepancies without those between speakers who are not both known. */
export function sureDiscrepancies(
  discrepancies: readonly Discrepancy[],
  minimumConfidence: number,
): readonly Discrepancy[] {
  return discrepancies.filter((each) => each.kind !== 'speaker' || areKnown(each, minimumConfidence));
}

/** A view whose discrepancies between speakers are sure. */
export function withSureDiscrepancies(view: ArticleView, minimumConfidence: number): ArticleView {
  const others = view.others.map((other) => ({
    ...other,
    discrepancies: sureDiscrepancies(other.discrepancies, minimumConfidence),
  }));
  return { ...view, others };
}

/** Whether it is known who says the words of either place. */
function areKnown({ here, there }: Pick<QuoteMatch, 'here' | 'there'>, minimumConfidence: number): boolean {
  return [here, there].every(({ speaker }) => speaker !== undefined && isKnown(speaker, minimumConfidence));
}

/** Small words that have a capital only because their sentence begins with them. */
const beginsSentence = /^(?:Its|Their|His|Her|Our|My|The|An?)(?=\s[\p{Ll}\d])/u;

/** A description as it reads after a name: “Its chair” of a sentence is “its chair”. */
export function roleWords(role: string): string {
  return role.replace(beginsSentence, (word) => word.toLowerCase());
}

/** What the article says somebody is, in its own words, each once: the role the attribution names first. */
export function rolesOf(analysis: Analysis, { entity, role }: Attribution): readonly string[] {
  const roles = entity === undefined ? [] : (analysis.entities[entity]?.roles ?? []);
  const all = [...(role ? [role] : []), ...roles].map(({ text }) => roleWords(text));
  return distinct(all).slice(0, mostRoles);
}

/** A title that cannot stand after a name: “Gen.”, “Air Force Col.”; a party and its state can, “D-Calif.”. */
const abbreviatedTitle = /^(?![DRI][-–])(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}\p{L}*\.$/u;

/**
 * Somebody with what the article says she is: “Gen. Ada Finch, chairman of the board”.
 * @param name ready to be shown.
 * @param show makes of a role what is shown of it; plain unless given.
 */
export function nameWithRoles(
  name: string,
  roles: readonly string[],
  show: (role: string) => string = (role) => role,
): string {
  const title = roles.find((role) => abbreviatedTitle.test(role));
  const others = roles.filter((role) => role !== title).map(show);
  return [title === undefined ? name : `${show(title)} ${name}`, ...others].join(', ');
}

/** The texts that are not part of another one, case aside, in order. */
function distinct(texts: readonly string[]): readonly string[] {
  const lower = texts.map((text) => text.toLocaleLowerCase());
  return texts.filter((_, index) => {
    const own = lower[index] ?? '';
    return !lower.some(
      (other, at) => at !== index && other.includes(own) && (other.length > own.length || at < index),
    );
  });
}
