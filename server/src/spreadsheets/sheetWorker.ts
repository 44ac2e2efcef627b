// Reads one file in a thread of its own, which ends with it: whoever started it limits its memory and its time.
import { parentPort, workerData } from 'node:worker_threads';
import { csvRows } from './csvRows.ts';
import { workbookRows } from './workbookRows.ts';

const bytes = Buffer.from(workerData);
const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
parentPort?.postMessage(isArchive ? await workbookRows(bytes) : csvRows(bytes));
