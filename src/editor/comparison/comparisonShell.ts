import type { Localization } from '../words/cardContext';
import { html } from '../words/html';

/** The whole document, into which the script puts the content when it comes. */
export function comparisonShell(
  given: {
    readonly nonce: string;
    readonly cspSource: string;
    readonly style: string;
    readonly script: string;
  },
  l10n: Localization,
): string {
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `style-src ${given.cspSource}`,
    `script-src 'nonce-${given.nonce}'`,
  ].join('; ');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${l10n.t('Comparison')}</title>
        <link rel="stylesheet" href="${given.style}" />
      </head>
      <body>
        <main id="content" aria-busy="true"><p role="status">${l10n.t('Comparing…')}</p></main>
        <script nonce="${given.nonce}" src="${given.script}"></script>
      </body>
    </html>`.html;
}

/** What a comparison shows when there is nothing to compare. */
export function messageHtml(message: string): string {
  return html`<p role="status">${message}</p>`.html;
}
