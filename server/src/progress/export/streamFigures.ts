import { Readable } from 'node:stream';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { type CsvCell, formatCsv, plainCsv } from '@pilotage/shared';
import { streamZip, type ZipEntry } from '../../documents/streamZip.ts';
import { loadProgressInput } from '../loadProgressInput.ts';
import { createDataPackage, createReadme, dictionaryTable, type ExportDescription, listDictionaryRows } from './dataPackage.ts';
import { type ExportTable, type ExportTableSchema, fileNameOf } from './exportTable.ts';
import { createFigureTable, listFigures } from './figureTable.ts';
import type { ExportSource } from './loadExportSource.ts';
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

/** Rows that are written at once: the event loop is free between them. */
const rowsAtOnce = 1000;

const headerOf = ({ fields }: ExportTableSchema): CsvCell[] => fields.map(({ name }) => name);

/** Rows in batches: each batch is read at once, and written row by row. */
type RowBatches<Row> = AsyncIterable<Iterable<Row>> | Iterable<Iterable<Row>>;

/** A table as CSV, in pieces. */
async function* writeTable<Row>(table: ExportTable<Row>, batches: RowBatches<Row>): AsyncGenerator<string> {
  yield formatCsv([headerOf(table)], plainCsv);
  for await (const batch of batches) {
    let pending: CsvCell[][] = [];
    for (const row of batch) {
      pending.push(table.fields.map(({ of }) => of(row)));
      if (pending.length < rowsAtOnce) continue;
      yield formatCsv(pending, plainCsv);
      pending = [];
      await yieldToEventLoop();
    }
    if (pending.length > 0) yield formatCsv(pending, plainCsv);
  }
}

/** What `read` gives for each item, where the next one is read while the one before is written. */
async function* readAhead<T, R>(items: readonly T[], read: (item: T) => Promise<R>): AsyncGenerator<R> {
  let next: Promise<R> | null = null;
  for (const [at, item] of items.entries()) {
    const current = await (next ?? read(item));
    const following = items[at + 1];
    next = following === undefined ? null : read(following);
    // A fault is thrown when its turn comes; until then nobody waits for it.
    next?.catch(() => undefined);
    yield current;
  }
}

/** The figures, one indicator after the other, so that memory does not grow with them. */
function readFigures({ store, basis, context, indicators, through }: ExportSource) {
  const timing = { through, today: context.today };
  return readAhead(indicators, async (indicator) => {
    const input = await loadProgressInput({ store, indicators: [indicator], basis, context, details: ['parts'] });
    return listFigures(input, indicator, timing);
  });
}

const readAssignments = ({ store, indicators }: ExportSource) =>
  readAhead(indicators, ({ id }) => store.all('assignments', { action: 'compare', where: { indicatorId: id } }));

async function* readMilestones(source: ExportSource) {
  for await (const assignments of readAssignments(source)) yield listMilestones(assignments);
}

interface TableEntry {
  schema: ExportTableSchema;
  entry: ZipEntry;
}

const entryOf = <Row>(table: ExportTable<Row>, batches: () => RowBatches<Row>): TableEntry => ({
  schema: table,
  entry: { path: fileNameOf(table.name), open: () => Readable.from(writeTable(table, batches()), { objectMode: false }) },
});

const fileOf = (path: string, write: () => Promise<string> | string): ZipEntry => ({
  path,
  open: () =>
    Readable.from(
      (async function* () {
        yield await write();
      })(),
      { objectMode: false },
    ),
});

/**
 * The figures of the consortium as a ZIP of tables, each row read while it is sent. What changes meanwhile is said in the descriptor,
 * which comes last.
 */
export function streamFigures(source: ExportSource): Readable {
  const { store, names, context, indicators, basis, through, readFrom, version } = source;
  const tables = [
    entryOf(createFigureTable(names), () => readFigures(source)),
    entryOf(createIndicatorTable(names), () => [indicators]),
    entryOf(categoryTable, () => [listCategories(indicators)]),
    entryOf(optionTable, () => [listOptions(indicators)]),
    entryOf(createAssignmentTable(names), () => readAssignments(source)),
    entryOf(createMilestoneTable(names), () => readMilestones(source)),
    entryOf(organisationTable, () => [[...names.organisations.values()]]),
    entryOf(periodTable, () => [[...names.periods.values()].toSorted((a, b) => a.number - b.number)]),
  ];
  const schemas = [...tables.map(({ schema }) => schema), dictionaryTable];
  const describe = async (): Promise<ExportDescription> => ({
    consortium: context.consortium.name,
    basis,
    through,
    readFrom,
    readUntil: store.now(),
    // Drafts do not raise the version.
    changedMeanwhile: basis === 'own' ? null : (await store.internal.dataVersion.read()) !== version,
  });
  return streamZip(
    [
      ...tables.map(({ entry }) => entry),
      entryOf(dictionaryTable, () => [listDictionaryRows(schemas)]).entry,
      fileOf('README.txt', async () => createReadme(schemas, await describe())),
      fileOf('datapackage.json', async () => JSON.stringify(createDataPackage(schemas, await describe()), null, 2)),
    ],
    new Date(readFrom),
  );
}
