import type { Clock } from '@pilotage/db';
import type { Request } from 'express';

/** Returns a function that gives the instant at which the last byte of the body arrived, or the current time before that. */
export function trackLastByte(request: Request, clock: Clock): () => string {
  const receivedAt: string[] = [];
  const now = () => clock.now().toISOString();
  request.once('end', () => receivedAt.push(now()));
  return () => receivedAt[0] ?? now();
}
