/** The proof of the form's script, which tells the server's clock besides, and what of the form stays in the browser until it is sent. */
export const submissionStorage = `
const { proof, workAnew } = openProofs(async () => {
  const answer = await ask('/api/public/challenge');
  if (answer?.status !== 200) return null;
  setClock(answer.body.now);
  return answer.body.challenge;
});

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
