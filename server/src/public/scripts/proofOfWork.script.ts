/** The proof of work of a form's script: solves what the server asks, and keeps it while it is fresh. */
export const proofOfWork = `
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hexOf = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Tries one counter after the other until the derived key begins as the challenge says. */
const solved = async (challenge) => {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
  const view = new DataView(password.buffer);
  const how = { name: 'PBKDF2', salt: bytesOf(salt), iterations: cost, hash: 'SHA-256' };
  for (let counter = 0; ; counter += 1) {
    view.setUint32(password.length - 4, counter, false);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(await crypto.subtle.deriveBits(how, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { challenge, solution: { counter, derivedKey } };
  }
};

const goodFor = 8 * 60 * 1000;
const shortest = 2500;
/** Proofs that are begun as early as somebody types; asked brings the server's challenge, or null where it gives none. */
const openProofs = (asked) => {
  let working = null;
  const workAnew = () => { working = null; };
  const made = async (since) => {
    const challenge = await asked();
    if (challenge === null) return null;
    const proof = await solved(challenge);
    const wait = shortest - (performance.now() - since);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return proof;
  };
  /** A proof that is fresh; null where the server cannot be reached. */
  const proof = () => {
    if (working && performance.now() - working.since < goodFor) return working.done;
    const since = performance.now();
    const done = made(since).catch(() => null).then((found) => {
      if (found === null) workAnew();
      return found;
    });
    working = { since, done };
    return done;
  };
  return { proof, workAnew };
};
`;
