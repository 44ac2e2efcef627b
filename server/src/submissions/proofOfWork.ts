import { createHash } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { DatabaseError, type Store } from '@pilotage/db';
import type { FieldProblem } from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem } from '../http/problem.ts';
import { deriveSecret } from './receipts.ts';

/** The work of a browser before it may submit, and the minimum duration. */
export interface PowParameters {
  /** Iterations of PBKDF2 for each try. */
  cost: number;
  /** The required prefix of the derived key in hex: each digit multiplies the tries by sixteen. */
  keyPrefix: string;
  /** The minimum of milliseconds between challenge and answer. */
  minDurationMs: number;
}

/** About a second of work for a desktop browser. */
export const defaultPowParameters: PowParameters = { cost: 2_000, keyPrefix: '00', minDurationMs: 2_000 };

const challengeTtlMs = 10 * 60 * 1000;
const hex = (longest: number) =>
  z
    .string()
    .regex(/^[0-9a-f]*$/)
    .max(longest);

const challengeParameters = z.strictObject({
  algorithm: z.string().max(20),
  nonce: hex(64),
  salt: hex(64),
  cost: z.int(),
  keyLength: z.int(),
  keyPrefix: hex(64),
  data: z.strictObject({ from: z.int() }),
});

export const challenge = z.strictObject({ parameters: challengeParameters, signature: hex(64) });

/** A solved challenge, as the form sends it. */
export const proof = z.strictObject({
  challenge,
  solution: z.strictObject({ counter: z.int().min(0).max(0xffffffff), derivedKey: hex(128), time: z.number().optional() }),
});

export type Proof = z.infer<typeof proof>;

export interface ProofOfWork {
  issueChallenge(now: string): Promise<z.infer<typeof challenge>>;
  /** The problem of a proof; null for a valid one, which may have been used already. */
  findProblem(proof: Proof, now: string): Promise<FieldProblem | null>;
  /** Redeems the proof in the transaction of the submission. Throws 422 for one that was used before. */
  redeem(store: Store, proof: Proof): Promise<void>;
}

/** Proof of work: a signed puzzle, valid for ten minutes and once, so that mass submissions are expensive. */
export function createProofOfWork(secret: string, { cost, keyPrefix, minDurationMs }: PowParameters): ProofOfWork {
  const hmacSignatureSecret = deriveSecret(secret, 'proofs');
  return {
    async issueChallenge(now) {
      const data = { from: Date.parse(now) };
      const created = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        keyPrefix,
        data,
        deriveKey,
        hmacSignatureSecret,
      });
      return challenge.parse(created);
    },
    async findProblem({ challenge: solvedChallenge, solution }, now) {
      const age = Date.parse(now) - solvedChallenge.parameters.data.from;
      if (age < 0 || age > challengeTtlMs) return { code: 'submissions.proof' };
      const { verified } = await verifySolution({ challenge: solvedChallenge, solution, deriveKey, hmacSignatureSecret });
      if (!verified) return { code: 'submissions.proof' };
      return age < minDurationMs ? { code: 'submissions.tooFast' } : null;
    },
    async redeem(store, { challenge: { parameters: solvedChallenge, signature } }) {
      const hash = createHash('sha256').update(signature).digest('hex');
      const expiresAt = new Date(solvedChallenge.data.from + challengeTtlMs).toISOString();
      try {
        await store.internal.spentProofs.insert(hash, expiresAt);
      } catch (error) {
        if (!(error instanceof DatabaseError && error.fault === 'duplicate')) throw error;
        throw createValidationProblem({ proof: { code: 'submissions.proof' } });
      }
    },
  };
}
