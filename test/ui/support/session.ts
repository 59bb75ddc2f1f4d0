import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../tools/host/browser.mjs';
import { startServer, workbenchUrl } from '../../../tools/host/server.mjs';
import { testSettings } from '../../../tools/host/settings.mjs';
import { copyOfSeeds } from '../../../tools/scratch.mjs';
import { stagedExtension } from '../../../tools/staging.mjs';
import { waitForWorkbench } from './workbench';

/** What a test file may ask of its VS Code. */
export interface SessionOptions {
  /** User settings on top of those for tests. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A folder, or a file that lists several, to open instead of a copy of the sample articles; it is not removed. */
  readonly folder?: string;
  /** Absolute path of a file to open, in a window without a folder if `folder` is empty. */
  readonly openFile?: string;
  /**
   * The server's data folder with the extension already installed in it: then VS Code behaves as for a user, toasts
   * included. Without it the extension is loaded as it was built, and messages show in the notification centre only.
   */
  readonly installedIn?: string;
  /** Whether workspace trust works as for a user; without it every folder is trusted. */
  readonly trust?: boolean;
  /** Size of the page in CSS pixels, 1280 x 800 unless given. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A VS Code with the extension, on a workspace that the test may change as it likes. */
export interface Session {
  readonly page: Page;
  /** Absolute path of the workspace. */
  readonly folder: string;
  /** What the server printed so far. */
  readonly log: readonly string[];
  /** Loads the workbench anew, as after a restart: files and user settings stay. */
  reopen(): Promise<void>;
  /** Ends everything and removes what was made for it. */
  close(): Promise<void>;
}

/**
 * Opens VS Code in Chromium on a copy of the sample articles. Takes about 3 s: share one among the tests of a file,
 * in `before` and `after`.
 */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const articles = options.folder === undefined ? copyOfSeeds() : undefined;
  const folder = options.folder ?? articles!.folder;
  const server = await startServer({
    settings: { ...testSettings, ...options.settings },
    trust: options.trust ?? false,
    development: options.installedIn === undefined,
    ...(options.installedIn === undefined ? {} : { dataFolder: options.installedIn }),
  });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.stop();
    articles?.remove();
  };
  try {
    const started = await launchBrowser();
    browser = started;
    const page = await started.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
    const where = {
      folder,
      ...(options.openFile === undefined ? {} : { openFile: options.openFile }),
      ...(options.installedIn === undefined ? { extensionDevelopmentPath: stagedExtension } : {}),
    };
    const load = async () => {
      await page.goto(workbenchUrl(server, where));
      await waitForWorkbench(page);
    };
    await load();
    return { page, folder, log: server.log, reopen: load, close };
  } catch (error) {
    await close();
    throw error;
  }
}
