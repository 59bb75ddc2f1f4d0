import * as vscode from 'vscode';
import { isClaim } from '../../annotations/corrections';
import type { Anchor, Annotation, ChangeKind, PlacedAnnotation } from '../../annotations/model';
import { escapeMarkdown } from '../../text/escapeMarkdown';
import { withoutReordering } from '../../text/reordering';
import type { ClaimRow, ClaimsRow, GroupRow } from './claimsViewRows';
import { countHere } from '../words/countHere';
import { quotedExcerpt } from '../words/excerpt';
import { fileName, readableDay } from '../words/labels';
import { shorten } from '../words/shorten';
import { tagColor, tagLabel } from '../host/taggingTags';
import { presentWordingMarkdown } from '../words/wordingMarkdown';

/** Command of a row: shows the claim in its article, or the file that has a problem. Internal, takes the row. */
export const openClaimCommand = 'verbatim.claims.open';

/** A tag or an outlet may come from somebody else's file: so many characters of it head a group. */
const longestLabel = 80;

/** A row as the tree shows it. */
export function claimItem(row: ClaimsRow): vscode.TreeItem {
  switch (row.kind) {
    case 'claim':
      return itemOfClaim(row);
    case 'problem': {
      const item = new vscode.TreeItem(fileName(row.article));
      const { kind, message } = row.problem;
      item.description = message;
      item.iconPath = problemIcon(kind === 'unreadable');
      item.tooltip = `${fileName(row.article)}: ${message}`;
      return opening(item, row);
    }
    case 'tag':
    case 'article':
    case 'orphans':
    case 'problems':
      return itemOfGroup(row);
  }
}

/** What a claim's row says in full: tag, article and file, the words as tagged, what became of them, the note, when it was made and by whom. */
export function claimTooltip(
  { uri, listing, article }: ClaimRow,
  presentWords: string | undefined,
): vscode.MarkdownString {
  const { annotation, anchor } = listing.placed;
  const { l10n } = vscode;
  const tag = isClaim(annotation)
    ? tagLabel(vscode.Uri.parse(uri), annotation.tag)
    : correctionLabel(annotation);
  const file = fileName(uri);
  const where = article.includes(file) ? [article] : [article, file];
  const lines = [
    [`**${escapeMarkdown(tag)}**`, ...where.map(escapeMarkdown)].join(' · '),
    `> ${escapeMarkdown(annotation.target.exact)}`,
  ];
  if (presentWords !== undefined) {
    lines.push(
      anchor.state === 'orphan'
        ? l10n.t('Place lost: these words are no longer in the text. Perhaps this is meant:')
        : l10n.t('The words have changed ({0}):', changesOf(anchor)),
      `> ${presentWordingMarkdown(annotation.target.exact, presentWords)}`,
    );
  } else if (anchor.state === 'orphan' && anchor.candidate) {
    lines.push(l10n.t('Place lost: these words stand in the text, but perhaps not those that were meant.'));
  } else if (anchor.state === 'orphan') {
    lines.push(l10n.t('Place lost: neither these words nor any like them are in the text.'));
  } else if (!isClaim(annotation)) {
    lines.push(
      l10n.t(
        'Place lost: these words stand in the text, but are no quote any more, and nobody is given as their speaker.',
      ),
    );
  }
  if (annotation.note !== undefined) lines.push(escapeMarkdown(annotation.note));
  const made = [annotation.creator, dateOf(annotation.modified ?? annotation.created)].filter(Boolean);
  if (made.length > 0) lines.push(`*${made.map((part) => escapeMarkdown(part ?? '')).join(', ')}*`);
  return new vscode.MarkdownString(lines.join('\n\n'));
}

function itemOfGroup({ kind, key, article, rows }: GroupRow): vscode.TreeItem {
  const { l10n } = vscode;
  const faces = {
    tag: { label: key === '' ? l10n.t('no tag') : tagLabel(undefined, key), icon: tagIcon(key) },
    article: { label: article ?? fileName(key), icon: new vscode.ThemeIcon('file-text') },
    orphans: { label: l10n.t('Place lost'), icon: warningIcon() },
    problems: {
      label: l10n.t('Problems with annotation files'),
      icon: problemIcon(rows.some((row) => row.kind === 'problem' && row.problem.kind === 'unreadable')),
    },
  };
  const { icon } = faces[kind];
  const label = shorten(faces[kind].label, longestLabel);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${kind} ${key}`;
  item.iconPath = icon;
  const number = countHere(rows.length);
  item.description = kind === 'orphans' ? l10n.t('{0} · no sure place in the text', number) : number;
  item.contextValue = kind;
  const count = rows.length === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', number);
  const spoken = kind === 'tag' || kind === 'article' ? count : item.description;
  item.accessibilityInformation = { label: [label, spoken].join(', ') };
  return item;
}

function itemOfClaim(row: ClaimRow): vscode.TreeItem {
  const { annotation, anchor } = row.listing.placed;
  const words = quotedExcerpt(annotation.target.exact);
  const uri = vscode.Uri.parse(row.uri);
  const isTagged = isClaim(annotation);
  const tag = isTagged ? tagLabel(uri, annotation.tag) : correctionLabel(annotation);
  const state = stateWords(row.listing.placed);
  const about = [row.grouping === 'article' ? undefined : row.article, annotation.note];
  // a claim of the same words may stand beside a correction; and behind long words nobody sees what has changed
  const first = !isTagged
    ? [tag, words, state]
    : anchor.state === 'changed'
      ? [state, words]
      : [words, state];
  const tagBeside = row.grouping === 'tag' || !isTagged ? undefined : tag;
  const [label = '', ...parts] = [...first, tagBeside, ...about].filter((part) => part !== undefined);
  const item = new vscode.TreeItem(withoutReordering(label));
  item.id = `claim ${row.uri} ${row.id}`;
  item.description = withoutReordering(parts.join(' · '));
  item.iconPath =
    anchor.state === 'changed' || row.grouping === 'orphans'
      ? warningIcon()
      : tagIcon(annotation.tag ?? '', uri);
  item.contextValue = contextOf(row.listing.placed);
  item.accessibilityInformation = {
    label: [tag, words, state, ...about].filter((part) => part !== undefined).join(', '),
  };
  return opening(item, row);
}

function opening(item: vscode.TreeItem, row: ClaimsRow): vscode.TreeItem {
  item.command = { command: openClaimCommand, title: vscode.l10n.t('Go to'), arguments: [row] };
  return item;
}

/** What menus may offer, see `viewItem` in `package.json`. */
function contextOf({ annotation, anchor }: PlacedAnnotation): string {
  const acceptable = anchor.state === 'changed' || (anchor.state === 'orphan' && anchor.candidate);
  const kind = isClaim(annotation) ? 'claim' : 'correction';
  return acceptable ? `${kind} acceptable` : kind;
}

/** What a correction says, where tags stand otherwise. */
function correctionLabel({ speaker = '' }: Annotation): string {
  return speaker === ''
    ? vscode.l10n.t('Speaker given as unknown')
    : vscode.l10n.t('Speaker given as {0}', speaker);
}

function stateWords({ annotation, anchor }: PlacedAnnotation): string | undefined {
  if (anchor.state === 'orphan')
    return anchor.candidate ? vscode.l10n.t('a place that may be meant was found') : undefined;
  if (!isClaim(annotation)) return vscode.l10n.t('no quote stands there');
  return anchor.state === 'changed' ? vscode.l10n.t('changed: {0}', changesOf(anchor)) : undefined;
}

function changesOf(anchor: Anchor): string {
  if (anchor.state !== 'changed') return '';
  const { l10n } = vscode;
  const words: Record<ChangeKind, string> = {
    number: l10n.t('number'),
    negation: l10n.t('a “not”'),
    name: l10n.t('name'),
    other: l10n.t('wording'),
  };
  return anchor.changes.map((change) => words[change]).join(', ') || words.other;
}

function tagIcon(tag: string, uri?: vscode.Uri): vscode.ThemeIcon {
  return new vscode.ThemeIcon('tag', tagColor(uri, tag));
}

/** Only where annotations are lost to sight somebody must do something. */
function problemIcon(isLoss: boolean): vscode.ThemeIcon {
  return isLoss
    ? new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'))
    : new vscode.ThemeIcon('info');
}

function warningIcon(): vscode.ThemeIcon {
  return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
}

function dateOf(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : readableDay(iso, vscode.env.language);
}
