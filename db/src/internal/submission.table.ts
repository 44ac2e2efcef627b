import { EntitySchema } from 'typeorm';
import type { LongText } from '../store/schema.ts';

const id = { type: 'int', primary: true, generated: 'increment' } as const;

/**
 * Submitters: an address in a contest, confirmed or not, with a draft that is not submitted yet. Not a resource: only the product
 * itself and the holder of a mailed link read it.
 */
export const submitterEntity = (long: LongText) =>
  new EntitySchema({
    name: 'entrants',
    tableName: 'entrants',
    columns: {
      id,
      contestId: { type: 'int' },
      address: { type: 'varchar', length: 254 },
      draft: { type: long, nullable: true },
      draftAt: { type: 'varchar', length: 24, nullable: true },
      /** The instant since which `mailsSent` counts. */
      mailsSince: { type: 'varchar', length: 24 },
      mailsSent: { type: 'int' },
      createdAt: { type: 'varchar', length: 24 },
    },
    uniques: [{ name: 'uq_entrants_contestId_address', columns: ['contestId', 'address'] }],
  });

/** Submissions that came in time. Each names the one before it, so that none can be stored twice. */
export const submissionEntity = (long: LongText) =>
  new EntitySchema({
    name: 'arrivals',
    tableName: 'arrivals',
    columns: {
      id,
      contestId: { type: 'int' },
      entrantId: { type: 'int' },
      previousId: { type: 'int' },
      reference: { type: 'varchar', length: 12 },
      /** Emptied once a later submission has replaced it. */
      content: { type: long },
      contentHash: { type: 'varchar', length: 64 },
      bodyHash: { type: 'varchar', length: 64 },
      closesAt: { type: 'varchar', length: 24 },
      receivedAt: { type: 'varchar', length: 24 },
      confirmedAt: { type: 'varchar', length: 24, nullable: true },
      /** A keyed hash of the network that it came from; empty where the submitter is known by a link. */
      peer: { type: 'varchar', length: 64, default: '' },
    },
    uniques: [{ name: 'uq_arrivals_entrantId_previousId_bodyHash', columns: ['entrantId', 'previousId', 'bodyHash'] }],
    indices: [{ name: 'ix_arrivals_contestId', columns: ['contestId'] }],
  });

/** Files of submissions, each validated before it was stored. */
export const solutionFileEntity = new EntitySchema({
  name: 'solutionFiles',
  tableName: 'solutionFiles',
  columns: {
    id,
    contestId: { type: 'int' },
    entrantId: { type: 'int' },
    fileKey: { type: 'varchar', length: 32 },
    name: { type: 'varchar', length: 200 },
    mediaType: { type: 'varchar', length: 100 },
    size: { type: 'int' },
    /** Of the stored bytes. */
    sha256: { type: 'varchar', length: 64 },
    /** Of the uploaded bytes: images are encoded again before they are stored. */
    sentSha256: { type: 'varchar', length: 64 },
    storedAs: { type: 'varchar', length: 65 },
  },
  uniques: [{ name: 'uq_solutionFiles_fileKey', columns: ['fileKey'] }],
  indices: [
    { name: 'ix_solutionFiles_contestId', columns: ['contestId'] },
    { name: 'ix_solutionFiles_entrantId', columns: ['entrantId'] },
  ],
});

/** Used proofs of work, until they expire. */
export const spentProofEntity = new EntitySchema({
  name: 'spentProofs',
  tableName: 'spentProofs',
  columns: { hash: { type: 'varchar', length: 64, primary: true }, expiresAt: { type: 'varchar', length: 24 } },
  indices: [{ name: 'ix_spentProofs_expiresAt', columns: ['expiresAt'] }],
});
