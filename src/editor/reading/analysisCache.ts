import type { Uri } from 'vscode';
import type { Analysis } from '../../analysis/model.ts';
import type { Evidence } from '../../marks/evidence.ts';

interface Entry {
  readonly text: string;
  /** What was known beside the text, written down so that it can be compared. */
  readonly evidence: string;
  readonly analysis: Analysis;
}

/** The last analysis of each of the articles used last, so that one reopened or decided about is not analysed again. */
export class AnalysisCache {
  /** Used least recently first. */
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly capacity: number) {}

  /** @returns undefined unless exactly this text was analysed with this evidence */
  get(uri: Uri, text: string, evidence: Evidence): Analysis | undefined {
    const entry = this.entries.get(uri.toString());
    if (entry?.text !== text || entry.evidence !== JSON.stringify(evidence)) return undefined;
    this.put(uri, entry);
    return entry.analysis;
  }

  set(uri: Uri, text: string, evidence: Evidence, analysis: Analysis): void {
    this.put(uri, { text, evidence: JSON.stringify(evidence), analysis });
    const [oldest] = this.entries.keys();
    if (oldest !== undefined && this.entries.size > this.capacity) this.entries.delete(oldest);
  }

  private put(uri: Uri, entry: Entry): void {
    const key = uri.toString();
    this.entries.delete(key);
    this.entries.set(key, entry);
  }
}
