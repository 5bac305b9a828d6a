import { writeFile } from 'node:fs/promises';
import { BUNDLE, collectTexts } from './lib/texts.mjs';

// Writes the texts of the editor down for translators: each stands for itself.
const texts = await collectTexts();
await writeFile(
  BUNDLE,
  `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), null, 2)}\n`,
);
console.log(`${texts.length} texts`);
