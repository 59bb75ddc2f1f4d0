import type * as vscode from 'vscode';

/**
 * A setting as it is now. What is of another type than `otherwise` counts as not set, so that the default in
 * `package.json` holds: VS Code hands over whatever somebody wrote into the file.
 * @param otherwise for a setting that has no default.
 */
export function settingOf<T extends boolean | number | string | object>(
  settings: Pick<vscode.WorkspaceConfiguration, 'get' | 'inspect'>,
  key: string,
  otherwise: T,
): T {
  const isValid = (value: unknown): value is T => typeof value === typeof otherwise && value !== null;
  const value: unknown = settings.get(key);
  if (isValid(value)) return value;
  const usual: unknown = settings.inspect(key)?.defaultValue; // which copies what all files of settings say
  return isValid(usual) ? usual : otherwise;
}
