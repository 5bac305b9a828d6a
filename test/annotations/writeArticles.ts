import { writeFileSync } from 'node:fs';
import { articlePath, readSamples } from './samples.ts';

// Writes ../articles anew from the annotations: `npm run samples:write`.
for (const { name, annotation } of readSamples()) writeFileSync(articlePath(name), annotation.text);
