import * as vscode from 'vscode';
import type { Look } from './highlightSpans';

const color = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`verbatim.${name}`);

/** VS Code leaves it out, with all that it is drawn together with, where it is set to serve a screen reader. */
const italic: vscode.DecorationRenderOptions = { fontStyle: 'italic' };

/**
 * The decoration types of each look, made once. Names are underlined and quotes are boxes behind the text: the two
 * are drawn by different means, so that a name in a quote shows as both. Each look differs by more than its colour.
 */
export function createStyles(): ReadonlyMap<Look, readonly vscode.TextEditorDecorationType[]> {
  const styles: Record<Look, vscode.DecorationRenderOptions | readonly vscode.DecorationRenderOptions[]> = {
    pageFurniture: { opacity: '0.65' },
    indirectQuote: below('dotted', 'indirectQuoteBorder'),
    quote: {
      backgroundColor: color('quoteBackground'),
      ...frame('solid', 'quoteBorder'),
      ...ruler('quoteRuler'),
    },
    partialQuote: {
      backgroundColor: color('partialQuoteBackground'),
      ...below('dashed', 'partialQuoteBorder'),
      outline: '1px dashed',
      outlineColor: color('quoteBorder'), // only in high contrast, where there is no tint
      ...ruler('quoteRuler'),
    },
    changedQuote: {
      ...below('solid', 'changedQuoteBorder', 2),
      ...ruler('changedQuoteBorder', vscode.OverviewRulerLane.Left),
    },
    person: underline('solid 1px', 'person'),
    organization: underline('double 1px', 'organization'),
    place: underline('dashed 1px', 'place'),
    group: underline('dotted 2px', 'group'),
    date: [underline('solid 1px', 'date'), italic],
    quantity: [underline('dashed 1px', 'quantity'), italic],
    claim: {
      backgroundColor: color('claimBackground'),
      ...frame('solid', 'claimBorder'),
      ...aroundFrame('solid'),
      ...ruler('claimBorder', vscode.OverviewRulerLane.Right),
    },
    changedClaim: {
      backgroundColor: color('claimBackground'),
      ...frame('dashed', 'changedClaimBorder'),
      ...aroundFrame('dashed'),
      ...ruler('changedClaimBorder', vscode.OverviewRulerLane.Right),
    },
    claimTag: {
      after: { color: color('claimForeground'), fontStyle: 'italic' },
    },
  };
  return new Map(
    Object.entries(styles).map(([look, style]) => [look as Look, [style].flat().map(createStyle)]),
  );
}

function createStyle(style: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType {
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  return vscode.window.createTextEditorDecorationType({ rangeBehavior, ...style });
}

function underline(style: string, name: string): vscode.DecorationRenderOptions {
  return { textDecoration: `underline ${style} var(--vscode-verbatim-${name})` };
}

function frame(style: string, name: string): vscode.DecorationRenderOptions {
  return { border: `1px ${style}`, borderColor: color(name) };
}

/** In high contrast a quote has a frame, too, and where one is tagged it is chance which of the two lies above. */
function aroundFrame(style: string): vscode.DecorationRenderOptions {
  return { outline: `1px ${style}`, outlineColor: color('claimOutline') };
}

function below(style: string, name: string, width = 1): vscode.DecorationRenderOptions {
  return { borderStyle: style, borderWidth: `0 0 ${width}px 0`, borderColor: color(name) };
}

function ruler(name: string, lane = vscode.OverviewRulerLane.Center): vscode.DecorationRenderOptions {
  return { overviewRulerColor: color(name), overviewRulerLane: lane };
}
