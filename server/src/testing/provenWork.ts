import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { challenge, type Proof, proof } from '../entries/proofs.ts';
import type { Client } from './client.ts';

const asked = z.object({ challenge });

/** A challenge of the server's, solved as the forms' scripts do. */
export async function provenWork(client: Client): Promise<Proof> {
  const { challenge: given } = asked.parse((await client.get('/api/public/challenge')).body);
  return proof.parse({ challenge: given, solution: await solveChallenge({ challenge: given, deriveKey }) });
}
