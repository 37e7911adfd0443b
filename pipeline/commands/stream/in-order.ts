/**
 * Gives tasks to `start` as they come, at most `room` at a time, and yields what they give in their order, each as soon as it is there: a slow
 * source never holds back what is done, and a slow reader stops the source.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterator<T>,
  room: number,
  start: (task: T) => Promise<R>,
): AsyncGenerator<R> {
  const under: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = tasks.next();
  while (coming !== null || under.length > 0) {
    const [head] = under;
    const next: Promise<IteratorResult<T>> | null = under.length < room ? coming : null;
    const done = head?.then(() => null);
    const won: IteratorResult<T> | null = await Promise.race([next, done].filter((p) => p !== null && p !== undefined));
    if (won === null) yield await under.shift()!;
    else if (won.done) coming = null;
    else {
      under.push(start(won.value));
      coming = tasks.next();
    }
  }
}
