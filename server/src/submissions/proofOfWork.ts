import { createHash } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { connectionOf, DatabaseError, insertSpentProof, type Store } from '@pilotage/db';
import type { FieldProblem } from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem } from '../http/problem.ts';
import { deriveSecret } from './receipts.ts';

/** How much a browser works before it may send, and how fast anybody may be. */
export interface PowParameters {
  /** Rounds of PBKDF2 of each try. */
  cost: number;
  /** With what the derived key has to begin, in hex: each digit makes sixteen times as many tries. */
  keyPrefix: string;
  /** Milliseconds between the challenge and the answer. */
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
  /** What is wrong with a proof; null for a good one, which may have been used. */
  findProblem(proof: Proof, now: string): Promise<FieldProblem | null>;
  /** Uses the proof up, in the transaction of what it was made for. Throws 422 for one that was used. */
  redeem(store: Store, proof: Proof): Promise<void>;
}

/** Proof of work: a small puzzle that is signed, good for ten minutes and used once, so that a flood costs whoever sends it. */
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
        await insertSpentProof(connectionOf(store), hash, expiresAt);
      } catch (error) {
        if (!(error instanceof DatabaseError && error.fault === 'duplicate')) throw error;
        throw createValidationProblem({ proof: { code: 'submissions.proof' } });
      }
    },
  };
}
