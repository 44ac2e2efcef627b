// Reads files in a thread of its own: whoever started it limits its memory and its time, and ends it when it breaks them.
import { parentPort } from 'node:worker_threads';
import { readCsvRows } from './readCsvRows.ts';
import { readWorkbookRows } from './readWorkbookRows.ts';

parentPort?.on('message', async (sent: Uint8Array) => {
  const bytes = Buffer.from(sent);
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  parentPort?.postMessage(isArchive ? await readWorkbookRows(bytes) : readCsvRows(bytes));
});
