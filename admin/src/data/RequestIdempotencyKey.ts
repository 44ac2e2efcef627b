import { createIdempotencyKey } from './createIdempotencyKey.ts';

/**
 * The `Idempotency-Key` of a form as long as it is open: the same words sent twice are stored once. Other words get another key,
 * because the server refuses them under the first.
 */
export class RequestIdempotencyKey {
  #body: string | null = null;
  #key = '';

  forBody(body: object): string {
    const text = JSON.stringify(body);
    if (text !== this.#body) {
      this.#body = text;
      this.#key = createIdempotencyKey();
    }
    return this.#key;
  }

  /** What is sent next is new, even in the same words. */
  renew(): void {
    this.#body = null;
  }
}
