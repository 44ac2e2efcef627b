/** The proof of work of a form's script: solves the server's challenge and caches the proof. */
export const proofOfWork = `
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hexOf = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Tries counters until the derived key has the prefix of the challenge. */
const solve = async (challenge) => {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
  const view = new DataView(password.buffer);
  const algorithm = { name: 'PBKDF2', salt: bytesOf(salt), iterations: cost, hash: 'SHA-256' };
  for (let counter = 0; ; counter += 1) {
    view.setUint32(password.length - 4, counter, false);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(await crypto.subtle.deriveBits(algorithm, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { challenge, solution: { counter, derivedKey } };
  }
};

const maxAgeMs = 8 * 60 * 1000;
const minDurationMs = 2500;
/** Creates proofs in the background, from the first input on. fetchChallenge returns the server's challenge, or null. */
const createProofSolver = (fetchChallenge) => {
  let current = null;
  const discardProof = () => { current = null; };
  const createProof = async (startedAt) => {
    const challenge = await fetchChallenge();
    if (challenge === null) return null;
    const proof = await solve(challenge);
    const wait = minDurationMs - (performance.now() - startedAt);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return proof;
  };
  /** A valid proof; null if the server is not reachable. */
  const getProof = () => {
    if (current && performance.now() - current.startedAt < maxAgeMs) return current.result;
    const startedAt = performance.now();
    const result = createProof(startedAt).catch(() => null).then((proof) => {
      if (proof === null) discardProof();
      return proof;
    });
    current = { startedAt, result };
    return result;
  };
  return { getProof, discardProof };
};
`;
