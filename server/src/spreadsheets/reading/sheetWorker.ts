// Reads files in a worker thread. The parent limits its memory and time.
import { parentPort } from 'node:worker_threads';
import { readCsvRows } from './readCsvRows.ts';
import { readWorkbookRows } from './readWorkbookRows.ts';

parentPort?.on('message', async (message: Uint8Array) => {
  const bytes = Buffer.from(message);
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  parentPort?.postMessage(isArchive ? await readWorkbookRows(bytes) : readCsvRows(bytes));
});
