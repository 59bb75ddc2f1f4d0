import * as vscode from 'vscode';
import { labelOf, readCodebook, type Codebook, type Tag } from '../../annotations/codebook';

const lastTagKey = 'lastTag';

/** The tags to choose from, by the setting `verbatim.tags` of the folder that an article is in. */
export function codebookFor(uri: vscode.Uri | undefined): Codebook {
  return readCodebook(vscode.workspace.getConfiguration('verbatim', uri).get('tags'));
}

/** What people read for a tag of an article; for an annotation without one, that it is only a note. */
export function tagLabel(uri: vscode.Uri | undefined, tag: string | undefined): string {
  return tag === undefined ? vscode.l10n.t('no tag') : labelOf(codebookFor(uri), tag);
}

/** The theme colour of a tag; `undefined` if it has none. */
export function tagColor(uri: vscode.Uri | undefined, tag: string): vscode.ThemeColor | undefined {
  const color = codebookFor(uri).tags.find(({ id }) => id === tag)?.color;
  return color === undefined ? undefined : new vscode.ThemeColor(color);
}

/** The tag that was given last in this workspace, also before a restart. */
export class LastTag {
  constructor(private readonly memory: vscode.Memento) {}

  /** `undefined` if there is none, or the codebook does not have it any more. */
  in(codebook: Codebook): Tag | undefined {
    const id = this.memory.get<string>(lastTagKey);
    return codebook.tags.find((tag) => tag.id === id);
  }

  async remember(tag: string): Promise<void> {
    await this.memory.update(lastTagKey, tag);
  }
}

/**
 * Lets a person choose a tag for some words. `undefined` if they did not.
 * @param current the tag that they have, if they have one: it is chosen at first.
 */
export async function pickTag(
  codebook: Codebook,
  title: string,
  words: string,
  current: string | undefined,
): Promise<string | undefined> {
  const items = codebook.tags.map((tag) => ({
    id: tag.id,
    label: tag.label,
    iconPath: new vscode.ThemeIcon(tag.id === current ? 'check' : 'tag'),
    ...(tag.id === current ? { description: vscode.l10n.t('current tag') } : {}),
  }));
  // the present tag stands first, so that Enter leaves all as it is
  items.sort((a, b) => Number(b.id === current) - Number(a.id === current));
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: words });
  return chosen?.id;
}
