import type { TableRows } from '../../documents/writeRows.ts';
import type { ExportDescription } from './dataPackage.ts';
import { dictionaryTable, listDictionaryRows } from './dataPackage.ts';
import { CellReader, type RowBatches } from './cellReader.ts';
import type { ExportTable, ExportTableSchema } from './exportTable.ts';
import { createFigureTable } from './figureTable.ts';
import type { ExportSource } from './loadExportSource.ts';
import { readAssignments } from './readAssignments.ts';
import { readFigures } from './readFigures.ts';
import {
  categoryTable,
  createAssignmentTable,
  createIndicatorTable,
  createMilestoneTable,
  listCategories,
  listMilestones,
  listOptions,
  optionTable,
  organisationTable,
  periodTable,
} from './referenceTables.ts';

/** A table of the export whose rows are read when its turn comes. */
export interface ExportedTable {
  schema: ExportTableSchema;
  openCells: () => TableRows;
}

/** What an export holds, whatever the kind of its file. */
export interface ExportContents {
  /** The tables in their order, the data dictionary as the last one. */
  tables: readonly ExportedTable[];
  /** Says how the tables were read; asked when they have been. */
  describe: () => Promise<ExportDescription>;
}

async function* readAssignmentRows(source: ExportSource) {
  for await (const { assignments } of readAssignments(source)) yield assignments;
}

async function* readMilestones(source: ExportSource) {
  for await (const { assignments } of readAssignments(source)) yield listMilestones(assignments);
}

const exportedTable = <Row>(table: ExportTable<Row>, batches: () => RowBatches<Row>): ExportedTable => ({
  schema: table,
  openCells: () => new CellReader(table, batches()),
});

/** The tables of the figures and of what they mean. */
export function createExportContents(source: ExportSource): ExportContents {
  const { store, names, context, indicators, basis, through, readFrom, version } = source;
  const tables = [
    exportedTable(createFigureTable(names), () => readFigures(source)),
    exportedTable(createIndicatorTable(names), () => [indicators]),
    exportedTable(categoryTable, () => [listCategories(indicators)]),
    exportedTable(optionTable, () => [listOptions(indicators)]),
    exportedTable(createAssignmentTable(names), () => readAssignmentRows(source)),
    exportedTable(createMilestoneTable(names), () => readMilestones(source)),
    exportedTable(organisationTable, () => [[...names.organisations.values()]]),
    exportedTable(periodTable, () => [[...names.periods.values()].toSorted((a, b) => a.number - b.number)]),
  ];
  const described = [...tables.map(({ schema }) => schema), dictionaryTable];
  return {
    tables: [...tables, exportedTable(dictionaryTable, () => [listDictionaryRows(described)])],
    describe: async () => ({
      consortium: context.consortium.name,
      basis,
      through,
      readFrom,
      readUntil: store.now(),
      // Drafts do not raise the version.
      changedMeanwhile: basis === 'own' ? null : (await store.internal.dataVersion.read()) !== version,
    }),
  };
}
