import * as vscode from 'vscode';

/** The causes that a person can do something about, by the codes of VS Code and of operating systems. */
const causes = {
  denied: /\b(?:NoPermissions|EACCES|EPERM|EROFS)\b/u,
  full: /\b(?:ENOSPC|EDQUOT)\b|QuotaExceeded/u,
  gone: /\b(?:FileNotFound|ENOENT|EntryNotFound)\b|nonexistent file/u,
  busy: /\b(?:EBUSY|ETXTBSY|Unavailable)\b/u,
} as const;

/** What was done with a file: errors of the two have the same codes. */
export type FileAccess = 'reading' | 'saving';

/** What is wrong with a file and what to do, in plain words; `undefined` if the error tells no such cause. */
export function fileTrouble(error: unknown, access: FileAccess): string | undefined {
  const { l10n } = vscode;
  const told = toldBy(error);
  if (causes.denied.test(told))
    return access === 'saving'
      ? l10n.t(
          'you may not save files there, or the file is read-only. Change that, or copy the articles into a folder of your own.',
        )
      : l10n.t('you may not read the file.');
  if (causes.full.test(told)) return l10n.t('the disk is full. Make room on it and try again.');
  if (causes.gone.test(told)) return l10n.t('the file is not there any more.');
  if (causes.busy.test(told))
    return l10n.t('another program is using the file, or its drive cannot be reached. Try again.');
  return undefined;
}

/** Whether a file may not be read or written by who tried. */
export function isDenied(error: unknown): boolean {
  return causes.denied.test(toldBy(error));
}

/** Whether there is no room for what was to be written. */
export function isDiskFull(error: unknown): boolean {
  return causes.full.test(toldBy(error));
}

function toldBy(error: unknown): string {
  return `${error instanceof vscode.FileSystemError ? error.code : ''} ${String(error)}`;
}
