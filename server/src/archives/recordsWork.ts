import { formatCsv, plainCsv, type CsvCell, type ResourceName } from '@pilotage/shared';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import { dataPathOf } from './archivePaths.ts';
import { archivedResources, listArchivedFields } from './archiveScope.ts';

/** Spreadsheets know by the mark that the file is UTF-8. */
const csvDialect = { ...plainCsv, hasByteOrderMark: true };

/** What the work notes of the records of a resource. */
export interface RecordsNote {
  rows: number;
  /** When they were read. */
  readAt: string;
}

const recordsNotePathOf = (name: ResourceName): string => `records-${name}.json`;

/** A value as a cell: lists of ids are separated by spaces, structures are JSON. */
function toCsvCell(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (Array.isArray(value) && value.every((each) => typeof each === 'number')) return value.join(' ');
  return JSON.stringify(value);
}

/** Writes the records of a resource as CSV and as JSON, one record a line, which is valid JSON all the same. */
async function writeRecords({ reader, content, notes, keepAlive }: ArchiveContext, name: ResourceName): Promise<void> {
  const fields = listArchivedFields(name);
  const readAt = reader.now();
  const csv = await content.openWriter(dataPathOf(name, 'csv'));
  const json = await content.openWriter(dataPathOf(name, 'json'));
  let rows = 0;
  try {
    await csv.append(formatCsv([fields], csvDialect));
    await json.append('[');
    for await (const records of reader.pages(name)) {
      await keepAlive();
      const cells = records.map((record) => {
        const values: Readonly<Record<string, unknown>> = { ...record };
        return fields.map((field) => toCsvCell(values[field]));
      });
      await csv.append(formatCsv(cells, plainCsv));
      const lines = records.map((record, at) => `${rows + at === 0 ? '\n' : ',\n'}${JSON.stringify(record)}`);
      await json.append(lines.join(''));
      rows += records.length;
    }
    await json.append('\n]\n');
  } catch (error) {
    await Promise.all([csv.discard(), json.discard()]);
    throw error;
  }
  await csv.complete();
  await json.complete();
  await notes.write(recordsNotePathOf(name), JSON.stringify({ rows, readAt } satisfies RecordsNote));
}

/** The records of every resource, as data. */
export const recordsWork: ArchiveWork = {
  phase: 'records',
  list: async (context) => archivedResources.map((name) => () => writeRecords(context, name)),
};

/** What was noted of the records of a resource. */
export async function readRecordsNote(notes: WorkFolder, name: ResourceName): Promise<RecordsNote> {
  return JSON.parse(await notes.read(recordsNotePathOf(name)));
}
