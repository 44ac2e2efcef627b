import { type ResourceLimits, Worker } from 'node:worker_threads';

export interface WorkerThreadOptions {
  /** The file of the worker. */
  url: URL;
  /** What it is called in errors. */
  name: string;
  limits: ResourceLimits;
}

type WorkerAnswer<Value> = { value: Value } | { error: unknown };

/**
 * A worker thread that answers one message after the other, each with `{ value }` or `{ error }`. It starts with the first message,
 * and again after it has ended.
 */
export class WorkerThread {
  readonly #options: WorkerThreadOptions;
  #worker: Worker | null = null;

  constructor(options: WorkerThreadOptions) {
    this.#options = options;
  }

  #ensureWorker(): Worker {
    if (this.#worker) return this.#worker;
    const { url, limits } = this.#options;
    const worker = new Worker(url, { resourceLimits: limits, execArgv: [], env: {} });
    // An idle worker does not keep the process alive.
    worker.unref();
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  /** Sends a message and returns the answer. Only one may be under way. Throws the worker's error, or one that says that it has ended. */
  post<Value>(message: unknown): Promise<Value> {
    const worker = this.#ensureWorker();
    return new Promise((resolve, reject) => {
      const removeListeners = () => worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      const onMessage = (answer: WorkerAnswer<Value>) => {
        removeListeners();
        if ('error' in answer) reject(answer.error);
        else resolve(answer.value);
      };
      const onError = (error: Error) => {
        removeListeners();
        reject(error);
      };
      const onExit = () => onError(new Error(`The ${this.#options.name} worker thread has ended.`));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      // A worker with a pending task keeps the process alive.
      worker.ref();
      worker.postMessage(message);
    });
  }
}
