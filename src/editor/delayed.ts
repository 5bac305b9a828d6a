import type { Disposable } from 'vscode';

/** An action that waits until nobody has asked for it for a while. */
export class Delayed implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay milliseconds */
  constructor(
    private readonly delay: number,
    private readonly action: () => void,
  ) {}

  get isWaiting(): boolean {
    return this.timer !== undefined;
  }

  /** @param delay milliseconds, where it is another one this time */
  ask(delay = this.delay): void {
    this.cancel();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.action();
    }, delay);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}
