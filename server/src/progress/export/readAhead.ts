/** The items of a sequence, where the next one is made while the one before is used. */
export async function* readAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  // A fault is thrown when its turn comes; until then nobody waits for it.
  const readNext = () => {
    const next = iterator.next();
    next.catch(() => undefined);
    return next;
  };
  let next = readNext();
  try {
    for (;;) {
      const { done = false, value } = await next;
      if (done) return;
      next = readNext();
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
