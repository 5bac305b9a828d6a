import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAnnotation } from './annotation.ts';
import type { Annotation } from './annotation.ts';

const ANNOTATIONS = import.meta.dirname;
const ARTICLES = join(ANNOTATIONS, '..', 'articles');

export interface Sample {
  /** The article's file name. */
  readonly name: string;
  readonly annotation: Annotation;
}

export function articlePath(name: string): string {
  return join(ARTICLES, name);
}

/** The file names of the sample articles, sorted. */
export function articleNames(): string[] {
  return readdirSync(ARTICLES).filter(isSample).sort();
}

/** Every annotated sample, sorted by name. */
export function readSamples(): Sample[] {
  return readdirSync(ANNOTATIONS)
    .filter(isSample)
    .sort()
    .map((name) => ({ name, annotation: parseAnnotation(readFileSync(join(ANNOTATIONS, name), 'utf8')) }));
}

function isSample(name: string): boolean {
  return /\.(txt|md|article)$/u.test(name) && name !== 'README.md';
}
