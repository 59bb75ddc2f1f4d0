// The user settings that the served VS Code starts with.

/** Nothing that asks, advertises, updates or looks outside: what `npm start` shows is the extension. */
const calm = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/** For a person who tries the extension: calm, and in the colours that the system prefers. */
export const startSettings = { ...calm, 'window.autoDetectColorScheme': true };

/** For tests and screenshots: nothing moves, nothing is saved unasked, one font, one theme. */
export const testSettings = {
  ...calm,
  'workbench.colorTheme': 'Light Modern',
  'window.autoDetectColorScheme': false,
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
  'window.commandCenter': false,
  'workbench.reduceMotion': 'on',
  'files.autoSave': 'off', // the web default saves after a delay
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' }, // they swallow keys while a test types
};

/** The themes of VS Code that tests and screenshots use. */
export const themes = /** @type {const} */ ({
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
});
