import type { Readable } from 'node:stream';
import type { CsvCell } from '@pilotage/shared';
import { streamWorkbook, type WorkbookSheet } from '../../documents/streamWorkbook.ts';
import { CellReader } from './cellReader.ts';
import { basisTexts, type ExportDescription } from './dataPackage.ts';
import { createExportContents, type ExportedTable } from './exportContents.ts';
import { type ExportFieldType, type ExportTable, formatFlag } from './exportTable.ts';
import type { ExportSource } from './loadExportSource.ts';

const widths: Readonly<Record<ExportFieldType, number>> = { string: 24, integer: 12, number: 14, boolean: 12, date: 12 };

const sheetOf = ({ schema, openCells }: ExportedTable): WorkbookSheet => ({
  name: schema.name,
  columns: schema.fields.map(({ name, type }) => ({ heading: name, width: widths[type] })),
  openRows: openCells,
});

type AboutRow = readonly [item: string, content: CsvCell];

const aboutTable: Pick<ExportTable<AboutRow>, 'fields'> = {
  fields: [
    { name: 'item', type: 'string', description: 'What is said.', of: ([item]) => item },
    { name: 'content', type: 'string', description: 'What it is.', of: ([, content]) => content },
  ],
};

/** What the workbook holds, and how it was read. */
const listAboutRows = (tables: readonly ExportedTable[], description: ExportDescription): AboutRow[] => [
  ['consortium', description.consortium],
  ['figures', basisTexts[description.basis]],
  ['through period', description.through],
  ['read from (UTC)', description.readFrom],
  ['read until (UTC)', description.readUntil],
  ['changed meanwhile', formatFlag(description.changedMeanwhile)],
  ['rights', 'It holds what the membership that asked for it may read, and nothing else.'],
  ['empty cells', 'No value, never 0.'],
  ['illustrative', 'A figure that is illustrative was never published: it stands there as an example.'],
  ...tables.map(({ schema }): AboutRow => [`sheet ${schema.name}`, schema.description]),
];

/**
 * The figures of the consortium as a workbook with the tables of the ZIP as sheets, each row read while it is sent. What changes
 * meanwhile is said on the last sheet.
 */
export function streamFigureWorkbook(source: ExportSource, rowsPerSheet?: number): Readable {
  const { tables, describe } = createExportContents(source);
  async function* readAbout() {
    yield listAboutRows(tables, await describe());
  }
  const about: WorkbookSheet = {
    name: 'about',
    columns: aboutTable.fields.map(({ name }, at) => ({ heading: name, width: at === 0 ? 24 : 80 })),
    openRows: () => new CellReader(aboutTable, readAbout()),
  };
  return streamWorkbook([...tables.map(sheetOf), about], new Date(source.readFrom), rowsPerSheet);
}
