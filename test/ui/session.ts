import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { linkedExtension } from '../../scripts/lib/linkedExtension.mjs';
import { SAMPLES } from '../../scripts/lib/paths.mjs';
import { addressOf, startServer, type Server } from '../../scripts/lib/server.mjs';
import { Workbench } from './workbench.ts';

export const THEMES = [
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
] as const;

export interface WorkbenchOptions {
  /** Texts of a new folder's files, by their paths in it. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder to open a copy of; our samples by default. */
  readonly copyOf?: string;
  /** A folder to open as it is: that of another window, say. */
  readonly folder?: string;
  /** The file to open, by its path in the folder. */
  readonly open?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly theme?: (typeof THEMES)[number];
}

/** A server of VS Code and a browser, for one window after another or several at once. */
export class Session {
  private readonly workbenches = new Set<Workbench>();

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly extension: string | undefined,
  ) {}

  /** @param vsix a package to install; without it the extension is loaded from the repository, as last built */
  static async start(vsix?: string): Promise<Session> {
    const server = await startServer(vsix === undefined ? {} : { vsix });
    try {
      return new Session(
        server,
        await launchBrowser(),
        vsix === undefined ? await linkedExtension() : undefined,
      );
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** Opens a window with a profile of its own. */
  async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    const folder = options.folder ?? (await newFolder(options));
    const page = await this.browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    const workbench = new Workbench(page, folder, async () => {
      this.workbenches.delete(workbench);
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    this.workbenches.add(workbench);
    // One server has one file of settings, which a window reads when it opens.
    await this.server.writeSettings({
      'workbench.colorTheme': options.theme ?? THEMES[0],
      ...options.settings,
    });
    await page.goto(
      addressOf(this.server, {
        folder,
        ...(this.extension === undefined ? {} : { extension: this.extension }),
        ...(options.open === undefined ? {} : { file: join(folder, options.open) }),
      }),
    );
    await page.locator('.monaco-workbench .activitybar').waitFor();
    if (options.open !== undefined) await workbench.waitForFile(options.open.split('/').at(-1)!);
    return workbench;
  }

  /** The windows that are open now. */
  get windows(): readonly Workbench[] {
    return [...this.workbenches];
  }

  /** The folder of the installed extensions. */
  get extensions(): string {
    return this.server.extensions;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

async function newFolder({ files, copyOf = SAMPLES }: WorkbenchOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-ui-'));
  if (files === undefined) {
    await cp(copyOf, folder, { recursive: true });
    return folder;
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
