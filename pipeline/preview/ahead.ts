/**
 * Pages as the run under way will write them at its end, by path: who looks at one need not wait until all else is made. They are in no file; a run that
 * fails, or is killed, leaves the files as they were.
 */
export class Ahead {
  private readonly pages = new Map<string, string>();

  put(path: string, markup: string): void {
    this.pages.set(path, markup);
  }

  get(path: string): string | null {
    return this.pages.get(path) ?? null;
  }

  /** The run has ended: what stands in the files counts. */
  clear(): void {
    this.pages.clear();
  }
}
