/** Turned away: more are waiting already than could be served in good time. The request may be sent again. */
export class QueueFull extends Error {
  /** Seconds after which trying again makes sense. */
  readonly retryAfter = 5;

  constructor() {
    super('Too many are waiting.');
    this.name = 'Busy';
  }
}

/**
 * Lets at most `atOnce` pieces of work run together. The others wait in the order in which they came; whoever finds
 * `mayWait` waiting already is turned away with `Busy`, so that a flood costs memory and time that are known.
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

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.maxRunning) this.running += 1;
    else await this.waitForSlot();
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      // The place goes straight to the one that waited longest, so that nobody slips in between.
      if (next) next();
      else this.running -= 1;
    }
  }

  private async waitForSlot(): Promise<void> {
    if (this.queue.length >= this.maxQueued) throw new QueueFull();
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }
}
