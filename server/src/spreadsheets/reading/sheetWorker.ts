// Reads files in a worker thread. The parent limits its memory and time.
import { parentPort } from 'node:worker_threads';
import { isCalendar } from './calendar/isCalendar.ts';
import { readCsvRows } from './readCsvRows.ts';
import { readWorkbookRows } from './readWorkbookRows.ts';
import type { SheetReadRequest } from './sheetRow.ts';

parentPort?.on('message', async (request: SheetReadRequest) => {
  const bytes = Buffer.from(request.bytes);
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (isArchive) parentPort?.postMessage(await readWorkbookRows(bytes));
  else if (isCalendar(bytes)) {
    // The code of calendars is large, and seldom needed.
    const { readCalendarRows } = await import('./calendar/readCalendarRows.ts');
    parentPort?.postMessage(readCalendarRows(bytes, request.timeZone));
  } else parentPort?.postMessage(readCsvRows(bytes));
});
