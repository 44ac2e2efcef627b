import { createHmac } from 'node:crypto';
import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { deriveSecret } from './receipts.ts';

/** The key by which submissions of one network to one contest are counted: no address is stored, and none can be derived. */
export type PeerKey = (contestId: number, address: string) => string;

export function createPeerKey(secret: string): PeerKey {
  const key = deriveSecret(secret, 'peers');
  return (contestId, address) =>
    createHmac('sha256', key)
      .update(`${contestId} ${normalizePeerAddress(address)}`)
      .digest('hex');
}
