import { createHmac } from 'node:crypto';
import { peerAddress } from '../access/peerAddress.ts';
import { keyFor } from './receipts.ts';

/** By which key sendings of one network to one contest are known as such: no address is stored, and none can be worked out. */
export type PeerKey = (contestId: number, address: string) => string;

export function openPeers(secret: string): PeerKey {
  const key = keyFor(secret, 'peers');
  return (contestId, address) =>
    createHmac('sha256', key)
      .update(`${contestId} ${peerAddress(address)}`)
      .digest('hex');
}
