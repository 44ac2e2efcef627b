/** Turned away: more are waiting already than could be served in good time. The request may be sent again. */
export class Busy extends Error {
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
export class Turns {
  private readonly atOnce: number;
  private readonly mayWait: number;
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor({ atOnce, mayWait }: { atOnce: number; mayWait: number }) {
    this.atOnce = atOnce;
    this.mayWait = mayWait;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.atOnce) this.running += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place goes straight to the one that waited longest, so that nobody slips in between.
      if (next) next();
      else this.running -= 1;
    }
  }

  private async turn(): Promise<void> {
    if (this.waiting.length >= this.mayWait) throw new Busy();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
