/** The proof of work of the form's script, and what of the form stays in the browser until it is sent. */
export const entryWork = `
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
let working = null;
/** A proof that is fresh, begun as early as somebody types; null where the server cannot be reached. */
const proof = () => {
  if (working && performance.now() - working.since < goodFor) return working.done;
  const since = performance.now();
  const done = ask('/api/public/challenge').then(async (answer) => {
    if (answer?.status !== 200) { working = null; return null; }
    setClock(answer.body.now);
    const made = await solved(answer.body.challenge);
    const wait = shortest - (performance.now() - since);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return made;
  });
  working = { since, done };
  return done;
};
const workAnew = () => { working = null; };

/** Files in the browser's own database, by the contest. */
const store = () => new Promise((resolve, reject) => {
  const opening = indexedDB.open('pilotage-entry', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('files');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});
const inStore = async (mode, work) => {
  try {
    const database = await store();
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction('files', mode).objectStore('files'));
      request.onsuccess = () => { database.close(); resolve(request.result); };
      request.onerror = () => { database.close(); reject(request.error); };
    });
  } catch {
    // Some browsers keep nothing in private windows: then files are there until the page is left.
    return undefined;
  }
};
const keepFiles = (key, files) => inStore('readwrite', (files_) => files_.put(files, key));
const keptFiles = async (key) => (await inStore('readonly', (files_) => files_.get(key))) ?? [];
const dropFiles = (key) => inStore('readwrite', (files_) => files_.delete(key));
`;
