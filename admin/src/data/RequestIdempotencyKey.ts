import { createIdempotencyKey } from './createIdempotencyKey.ts';

/**
 * The `Idempotency-Key` of an open form: the same body sent twice is stored once. Another body gets another key, because the
 * server refuses it with the first one.
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

  /** The next request gets a new key, even with the same body. */
  renew(): void {
    this.#body = null;
  }
}
