/** An `Idempotency-Key`: random enough to be nobody else's; `randomUUID` is missing where the page came without https. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
