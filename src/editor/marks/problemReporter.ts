import {
  Diagnostic,
  DiagnosticSeverity,
  languages,
  Position,
  Range,
  type Disposable,
  type Uri,
} from 'vscode';
import type { Problem } from '../../marks/model.ts';
import { DIAGNOSTICS_SOURCE } from '../ids.ts';

/** Shows what is wrong with sidecars and folder files in the Problems panel, at its line. */
export class ProblemReporter implements Disposable {
  private readonly collection = languages.createDiagnosticCollection(DIAGNOSTICS_SOURCE);

  /** @param text content that the problems' offsets count in */
  report(uri: Uri, text: string, problems: readonly Problem[]): void {
    this.collection.set(
      uri,
      problems.map((problem) => {
        const range = new Range(positionIn(text, problem.start), positionIn(text, problem.end));
        const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        const diagnostic = new Diagnostic(range, problem.message, severity);
        diagnostic.source = DIAGNOSTICS_SOURCE;
        diagnostic.code = problem.code;
        return diagnostic;
      }),
    );
  }

  clear(uri: Uri): void {
    this.collection.delete(uri);
  }

  dispose(): void {
    this.collection.dispose();
  }
}

/** A UTF-16 offset as a position, with line ends as VS Code counts them. */
function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
}
