import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './lib/bundles.mjs';
import { OUT, SAMPLES } from './lib/paths.mjs';
import { fail, UserError } from './lib/processes.mjs';
import { firstArticle } from './lib/samples.mjs';
import { Session, THEMES } from '../test/ui/session.ts';

const HELP = `npm run screenshots -- [options]     pictures of Pressmark at work, in out/screenshots

  --folder DIR       a folder of articles; our samples without it
  --file NAME        the article to open; without it, the first
  --theme NAME       one theme; all four without it
  --command ID       a command to run first, for example pressmark.showPeople; several may be given
  --hover WORDS      words of the article to hover
  --expand LABEL     a row of the sidebar to open
  --name NAME        what the pictures' names begin with
  --size WxH         size of the window, 1280x800 without it`;

async function main() {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string' },
      file: { type: 'string' },
      theme: { type: 'string' },
      command: { type: 'string', multiple: true },
      hover: { type: 'string' },
      expand: { type: 'string' },
      name: { type: 'string' },
      size: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(HELP);
  const themes = THEMES.filter((theme) => values.theme === undefined || theme === values.theme);
  if (themes.length === 0)
    throw new UserError(`No theme "${values.theme}". There are: ${THEMES.join(', ')}.`);
  const copyOf =
    values.folder === undefined ? SAMPLES : resolve(process.env['INIT_CWD'] ?? '.', values.folder);
  const file = values.file ?? (await firstArticle(copyOf));
  if (file === undefined) throw new UserError(`No article in ${copyOf}.`);

  await buildExtension();
  const folder = join(OUT, 'screenshots');
  await mkdir(folder, { recursive: true });
  const session = await Session.start();
  try {
    for (const theme of themes) {
      const workbench = await session.open({ copyOf, open: file, theme });
      if (values.size !== undefined) {
        const [width = 0, height = 0] = values.size.split('x').map(Number);
        await workbench.page.setViewportSize({ width, height });
      }
      await workbench.showSidebar();
      await workbench.whenShown();
      for (const command of values.command ?? []) await workbench.run(command);
      if (values.expand !== undefined) await workbench.expand(values.expand);
      if (values.hover !== undefined) await workbench.hover(values.hover, file);
      const picture = join(folder, `${values.name ?? file}-${theme.toLowerCase().replaceAll(' ', '-')}.png`);
      await workbench.screenshot(picture);
      console.log(picture);
      await workbench.close();
    }
  } finally {
    await session.close();
  }
}

main().catch(fail);
