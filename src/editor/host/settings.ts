import * as vscode from 'vscode';
import type { HighlightKind } from '../words/highlightKinds';
import type { Notice } from './notice';
import { settingOf } from './settingOf';

/** The settings that say how much is shown, as they are now. */
export interface DisplaySettings {
  readonly highlights: boolean;
  /** Kinds that are switched off. */
  readonly hidden: ReadonlySet<HighlightKind>;
  readonly quoteCards: boolean;
  readonly nameCards: boolean;
  /** 0..1. A speaker less sure than this is not given as a fact. */
  readonly minimumConfidence: number;
}

/** Reads the settings; what somebody set to nonsense counts as not set. */
export function displaySettings(): DisplaySettings {
  const settings = vscode.workspace.getConfiguration('verbatim');
  const kinds = settingOf<Partial<Record<HighlightKind, unknown>>>(settings, 'highlights.kinds', {});
  const hidden = Object.entries(kinds).flatMap(([kind, shown]) =>
    shown === false ? [kind as HighlightKind] : [],
  );
  return {
    highlights: settingOf(settings, 'highlights.enabled', true),
    hidden: new Set(hidden),
    quoteCards: settingOf(settings, 'hover.quotes', true),
    nameCards: settingOf(settings, 'hover.names', true),
    minimumConfidence: settingOf(settings, 'minimumConfidence', 1),
  };
}

/**
 * Switches the highlights, where the setting is made now: in the folder, the workspace, or for the user. Says so: there
 * may be no article to see it at.
 */
export async function toggleHighlights(notice: Notice): Promise<void> {
  const settings = vscode.workspace.getConfiguration('verbatim');
  const key = 'highlights.enabled';
  const inspected = settings.inspect<boolean>(key);
  const target =
    inspected?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  const isOn = !settingOf<boolean>(settings, key, true);
  await settings.update(key, isOn, target);
  notice.say(isOn ? vscode.l10n.t('Highlights are on') : vscode.l10n.t('Highlights are off'));
}
