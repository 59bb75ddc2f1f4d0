import * as vscode from 'vscode';
import { isIsoDate, type ArticleSource } from '../../annotations/articleSource';
import { readSidecar } from '../../annotations/sidecar';
import { isArticle } from '../session/articleFiles';
import type { ClaimStore } from './claimStore';
import { fileName } from '../words/labels';
import type { Notice } from '../host/notice';
import { reporting } from '../host/report';
import type { Session } from '../session/session';
import { readSidecarToShow } from '../session/sidecarFiles';
import { freshId, now } from '../host/stamp';

/** What the command may be given: the article, and values to propose instead of those known. */
export interface ArticleSourceArgument {
  readonly uri?: string;
  readonly source?: ArticleSource;
}

/** The command that says where an article is from. */
export function registerArticleSource(
  session: Session,
  store: ClaimStore,
  notice: Notice,
): vscode.Disposable {
  return vscode.commands.registerCommand('verbatim.setArticleSource', (argument: unknown) =>
    reporting(session.log, vscode.l10n.t('The source could not be set'), () =>
      setArticleSource(session, store, notice, argumentOf(argument)),
    ),
  );
}

async function setArticleSource(
  session: Session,
  store: ClaimStore,
  notice: Notice,
  { uri, source }: ArticleSourceArgument,
): Promise<void> {
  const document =
    uri === undefined
      ? vscode.window.activeTextEditor?.document
      : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  if (!document || !isArticle(document)) {
    notice.say(vscode.l10n.t('The active editor shows no article.'));
    return;
  }
  const known = (await session.settled(document))?.analysis.provenance ?? {};
  const said = await saidBefore(session, document.uri);
  const asked = await askSteps({ ...said, ...source }, { ...known, ...said }, fileName(String(document.uri)));
  if (!asked) return;
  const what = vscode.l10n.t('Set the source of the article');
  if (await store.describe(document.uri, what, asked, { id: freshId(), now: now() })) notice.say(what);
}

/** What a person has said: what the text tells instead is not said by going past it, so that the text may change. */
async function saidBefore({ log }: Session, uri: vscode.Uri): Promise<ArticleSource> {
  return readSidecar(await readSidecarToShow(uri, log)).source ?? {};
}

function argumentOf(argument: unknown): ArticleSourceArgument {
  if (argument instanceof vscode.Uri) return { uri: String(argument) };
  if (typeof argument !== 'object' || argument === null) return {};
  const { uri, source } = argument as { uri?: unknown; source?: unknown };
  return {
    ...(typeof uri === 'string' ? { uri } : {}),
    ...(typeof source === 'object' && source !== null ? { source } : {}),
  };
}

interface Step {
  readonly field: keyof ArticleSource;
  readonly prompt: string;
  readonly placeholder: string;
  /** What is wrong with a value that is not empty. */
  readonly problem?: (value: string) => string | undefined;
}

function steps(): readonly Step[] {
  const { l10n } = vscode;
  return [
    {
      field: 'outlet',
      prompt: l10n.t('Outlet or agency'),
      placeholder: l10n.t('for example The Harlund Courier'),
    },
    {
      field: 'published',
      prompt: l10n.t('Date of publication, year first'),
      placeholder: l10n.t('for example 2031-03-02'),
      problem: (value) =>
        isIsoDate(value) ? undefined : l10n.t('Write the date as year, month and day: 2031-03-02.'),
    },
    { field: 'author', prompt: l10n.t('Author'), placeholder: l10n.t('Given and family name') },
    {
      field: 'url',
      prompt: l10n.t('Web address'),
      placeholder: 'https://',
      problem: (value) =>
        /^https?:\/\/[^\s/]+/i.test(value) ? undefined : l10n.t('A web address begins with https://'),
    },
  ];
}

/**
 * Asks for all fields, one after the other, with a way back; `undefined` if the person gave up.
 * @param proposed stands in the boxes.
 * @param known is shown where a box is empty.
 */
async function askSteps(
  proposed: ArticleSource,
  known: ArticleSource,
  article: string,
): Promise<ArticleSource | undefined> {
  const all = steps().map((step) => withKnown(step, known[step.field]));
  const values = new Map(all.map(({ field }) => [field, proposed[field] ?? '']));
  for (let i = 0; i < all.length;) {
    const step = all[i];
    if (!step) break;
    const answer = await ask(step, values.get(step.field) ?? '', i, all.length, article);
    if (answer === undefined) return undefined;
    values.set(step.field, answer.value);
    i += answer.back ? -1 : 1;
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== ''));
}

/** An empty box shows what is known without it, and says so: an example looks the same. */
function withKnown(step: Step, known: string | undefined): Step {
  const { l10n } = vscode;
  return known === undefined
    ? { ...step, prompt: l10n.t('{0}. The text does not tell it.', step.prompt) }
    : {
        ...step,
        prompt: l10n.t('{0}. Leave empty to take what the text says.', step.prompt),
        placeholder: known,
      };
}

interface Answer {
  readonly value: string;
  readonly back: boolean;
}

function ask(
  step: Step,
  value: string,
  at: number,
  of: number,
  article: string,
): Promise<Answer | undefined> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Source of {0}', article);
  input.step = at + 1;
  input.totalSteps = of;
  input.prompt = step.prompt;
  input.placeholder = step.placeholder;
  input.value = value;
  input.ignoreFocusOut = true; // an address is often copied from elsewhere
  if (at > 0) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<Answer | undefined>((resolve) => {
    const finish = (answer: Answer | undefined): void => {
      resolve(answer);
      input.dispose();
    };
    const check = (): boolean => {
      const typed = input.value.trim();
      const problem = typed === '' ? undefined : step.problem?.(typed);
      input.validationMessage = problem;
      return problem === undefined;
    };
    input.onDidChangeValue(() => (input.validationMessage = undefined));
    input.onDidAccept(() => check() && finish({ value: input.value.trim(), back: false }));
    input.onDidTriggerButton(() => finish({ value: input.value.trim(), back: true }));
    input.onDidHide(() => finish(undefined));
    input.show();
  });
}
