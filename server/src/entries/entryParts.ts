import type { Stores } from '@pilotage/db';
import type { Logger } from 'pino';
import type { MailLimits } from '../access/mailLimits.ts';
import type { FileRoom } from '../discussion/fileRoom.ts';
import type { ArrivalParts } from './arrive.ts';
import type { EntryLimits } from './entryLimits.ts';
import type { PeerKey } from './peers.ts';
import type { Proofs } from './proofs.ts';

/** With what solutions are taken from visitors. */
export interface EntryParts extends ArrivalParts {
  stores: Stores;
  files: FileRoom;
  proofs: Proofs;
  limits: EntryLimits;
  peerKey: PeerKey;
  mailLimits: MailLimits;
  log: Logger;
}
