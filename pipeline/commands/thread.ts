import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Starts the module `name` beside the one at `here` in a thread of its own. A thread does not inherit what reads TypeScript in a clone: there it is told
 * first, wherever the program was started.
 */
export function startThread(here: string, name: string, options: WorkerOptions): Worker {
  if (!here.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, here), options);
  const reader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const module = JSON.stringify(new URL(`./${name}.ts`, here).href);
  const start = `import { register } from ${reader}; register(); await import(${module});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { ...options, execArgv: [] });
}
