import { type TransferListItem, Worker, type WorkerOptions } from "node:worker_threads";

interface Asked<Answer> {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** A module in a thread of its own, which gives one answer to each message, in their order. Nobody needs to end it: idle, it holds up no end. */
export class Thread<Message, Answer> {
  private readonly worker: Worker;
  private readonly asked: Asked<Answer>[] = [];
  /** Why it gives no answers any more. */
  private over: unknown = null;

  /** Starts the module `name` beside the one at `here`. */
  constructor(here: string, name: string, options: WorkerOptions = {}) {
    this.worker = startThread(here, name, options);
    this.worker.unref();
    this.worker.on("message", (answer: Answer) => {
      this.asked.shift()?.resolve(answer);
      if (this.load === 0) this.worker.unref();
    });
    this.worker.on("error", (error) => this.fail(error));
    this.worker.on("exit", () => this.fail(new Error("a thread ended before its work was done")));
  }

  /** Messages that it has not answered yet. */
  get load(): number {
    return this.asked.length;
  }

  ask(message: Message, given: readonly TransferListItem[] = []): Promise<Answer> {
    if (this.over !== null) return Promise.reject(this.over);
    const answer = new Promise<Answer>((resolve, reject) => this.asked.push({ resolve, reject }));
    // Whoever waits for it sees the error; nobody may be waiting yet.
    answer.catch(() => {});
    this.worker.ref();
    this.worker.postMessage(message, given);
    return answer;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    this.over ??= error;
    for (const { reject } of this.asked.splice(0)) reject(error);
  }
}

/** A thread does not inherit what reads TypeScript in a clone: there it is told first, wherever the program was started. */
function startThread(here: string, name: string, options: WorkerOptions): Worker {
  if (!here.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, here), options);
  const reader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const module = JSON.stringify(new URL(`./${name}.ts`, here).href);
  const start = `import { register } from ${reader}; register(); await import(${module});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { ...options, execArgv: [] });
}
