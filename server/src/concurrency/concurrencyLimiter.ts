/** The queue is full. The caller may try again later. */
export class QueueFull extends Error {
  /** Seconds to wait before the next attempt. */
  readonly retryAfter = 5;

  constructor() {
    super('The queue is full.');
    this.name = 'QueueFull';
  }
}

/**
 * Runs at most `maxRunning` tasks at once. Up to `maxQueued` others wait in order of arrival; `run` throws `QueueFull` for any
 * further one, so that the memory and time of a flood of requests are bounded.
 */
export class ConcurrencyLimiter {
  private readonly maxRunning: number;
  private readonly maxQueued: number;
  private readonly queue: (() => void)[] = [];
  private running = 0;

  constructor({ maxRunning, maxQueued }: { maxRunning: number; maxQueued: number }) {
    this.maxRunning = maxRunning;
    this.maxQueued = maxQueued;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.maxRunning) this.running += 1;
    else await this.waitForSlot();
    try {
      return await task();
    } finally {
      const next = this.queue.shift();
      // The slot passes directly to the next in the queue, so that a new task cannot overtake it.
      if (next) next();
      else this.running -= 1;
    }
  }

  private async waitForSlot(): Promise<void> {
    if (this.queue.length >= this.maxQueued) throw new QueueFull();
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }
}
