/**
 * Starts a piece of work for each item. One that writes waits for all before it, and those behind it wait for it; what lies
 * between two that write goes on at the same time.
 */
export function runInOrder<T, R>(
  items: readonly T[],
  writes: (item: T) => boolean,
  work: (item: T) => Promise<R>,
): Map<T, Promise<R>> {
  const started = new Map<T, Promise<R>>();
  let written: Promise<unknown> = Promise.resolve();
  let reading: Promise<unknown>[] = [];
  for (const item of items) {
    const before = writes(item) ? Promise.all([written, ...reading]) : written;
    const done = before.then(() => work(item));
    started.set(item, done);
    if (writes(item)) [written, reading] = [done, []];
    else reading.push(done);
  }
  return started;
}
