import type { Stores } from '@pilotage/db';
import type { Logger } from 'pino';
import type { MailLimits } from '../access/limits/mailLimits.ts';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import type { SubmissionStoreDependencies } from './submit.ts';
import type { SubmissionLimits } from './submissionLimits.ts';
import type { PeerKey } from './peerKey.ts';
import type { ProofOfWork } from './proofOfWork.ts';

/** What the submission routes depend on. */
export interface SubmissionDependencies extends SubmissionStoreDependencies {
  stores: Stores;
  files: FileStorage;
  proofs: ProofOfWork;
  limits: SubmissionLimits;
  peerKey: PeerKey;
  mailLimits: MailLimits;
  log: Logger;
}
