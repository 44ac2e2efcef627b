/** The proof of work of the form, which also sets the server's clock, and the storage of files in the browser. */
export const submissionStorage = `
const { getProof, discardProof } = createProofSolver(async () => {
  const response = await request('/api/public/challenge');
  if (response?.status !== 200) return null;
  setClock(response.body.now);
  return response.body.challenge;
});

/** Opens the IndexedDB database of files. */
const openStore = () => new Promise((resolve, reject) => {
  const opening = indexedDB.open('pilotage-entry', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('files');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});
const withStore = async (mode, operation) => {
  try {
    const database = await openStore();
    return await new Promise((resolve, reject) => {
      const pending = operation(database.transaction('files', mode).objectStore('files'));
      pending.onsuccess = () => { database.close(); resolve(pending.result); };
      pending.onerror = () => { database.close(); reject(pending.error); };
    });
  } catch {
    // Some browsers store nothing in private windows. Files are then lost when the page is closed.
    return undefined;
  }
};
const saveFiles = (key, files) => withStore('readwrite', (fileStore) => fileStore.put(files, key));
const loadFiles = async (key) => (await withStore('readonly', (fileStore) => fileStore.get(key))) ?? [];
const deleteFiles = (key) => withStore('readwrite', (fileStore) => fileStore.delete(key));
`;
