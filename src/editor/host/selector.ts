import type { DocumentSelector } from 'vscode';

/** Documents that may be articles; whether one is, `Session.settled` and `isArticle` tell. */
export const articleSelector: DocumentSelector = [{ language: 'plaintext' }, { language: 'markdown' }];
