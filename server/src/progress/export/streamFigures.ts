import { Readable } from 'node:stream';
import { formatCsvRow, plainCsv } from '@pilotage/shared';
import { streamZip, type ZipEntry } from '../../documents/streamZip.ts';
import { writeRows } from '../../documents/writeRows.ts';
import { createDataPackage, createReadme } from './dataPackage.ts';
import { createExportContents, type ExportedTable } from './exportContents.ts';
import { fileNameOf } from './exportTable.ts';
import type { ExportSource } from './loadExportSource.ts';

/** A table as CSV, in pieces. */
const writeCsv = ({ schema, openCells }: ExportedTable): AsyncGenerator<string> =>
  writeRows(openCells(), {
    head: formatCsvRow(
      schema.fields.map(({ name }) => name),
      plainCsv,
    ),
    formatRow: (cells) => formatCsvRow(cells, plainCsv),
  });

const entryOf = (path: string, write: () => AsyncIterable<string>): ZipEntry => ({
  path,
  open: () => Readable.from(write(), { objectMode: false }),
});

const fileOf = (path: string, write: () => Promise<string>): ZipEntry =>
  entryOf(path, async function* () {
    yield await write();
  });

/**
 * The figures of the consortium as a ZIP of tables, each row read while it is sent. What changes meanwhile is said in the descriptor,
 * which comes last.
 */
export function streamFigures(source: ExportSource): Readable {
  const { tables, describe } = createExportContents(source);
  const schemas = tables.map(({ schema }) => schema);
  return streamZip(
    [
      ...tables.map((table) => entryOf(fileNameOf(table.schema.name), () => writeCsv(table))),
      fileOf('README.txt', async () => createReadme(schemas, await describe())),
      fileOf('datapackage.json', async () => JSON.stringify(createDataPackage(schemas, await describe()), null, 2)),
    ],
    new Date(source.readFrom),
  );
}
