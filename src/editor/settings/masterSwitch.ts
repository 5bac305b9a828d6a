import { EventEmitter, workspace, type Disposable, type Memento } from 'vscode';
import { SECTION, settings } from './settings.ts';

const KEY = 'pressmark.enabled';

/**
 * Whether highlighting is on in this window. What a command said is kept with the workspace and not in its settings, so
 * that nothing is written into a folder of articles; a later change of the setting takes its place.
 */
export class MasterSwitch implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly configuration: Disposable;

  constructor(private readonly memory: Memento) {
    this.configuration = workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.enabled`)) void this.remember(undefined);
    });
  }

  get isOn(): boolean {
    return this.memory.get<boolean>(KEY) ?? settings.enabled();
  }

  async turn(on: boolean): Promise<void> {
    await this.remember(on);
  }

  dispose(): void {
    this.configuration.dispose();
    this.changed.dispose();
  }

  private async remember(on: boolean | undefined): Promise<void> {
    await this.memory.update(KEY, on);
    this.changed.fire();
  }
}
