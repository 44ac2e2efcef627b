import { DatabaseError } from './databaseError.ts';

interface QueuedWork {
  start: () => void;
  timer: NodeJS.Timeout;
}

/**
 * Gives work exclusive access to a single connection, one after the other. Work that waits longer than `limit` milliseconds is
 * rejected with a `DatabaseError` (`unavailable`).
 */
export class ConnectionQueue {
  private readonly limit: number;
  private readonly waiting: QueuedWork[] = [];
  private busy = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether work can start immediately. */
  get isFree(): boolean {
    return !this.busy;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy) await this.waitForSlot();
    this.busy = true;
    try {
      return await work();
    } finally {
      this.startNext();
    }
  }

  private waitForSlot(): Promise<void> {
    return new Promise((resolve, reject) => {
      const entry: QueuedWork = {
        start: resolve,
        timer: setTimeout(() => {
          this.waiting.splice(this.waiting.indexOf(entry), 1);
          reject(new DatabaseError('unavailable', new Error('Waited too long for the connection.')));
        }, this.limit),
      };
      this.waiting.push(entry);
    });
  }

  private startNext(): void {
    const next = this.waiting.shift();
    // Stay busy for the next work, so that no other work starts in between.
    this.busy = next !== undefined;
    if (!next) return;
    clearTimeout(next.timer);
    next.start();
  }
}
