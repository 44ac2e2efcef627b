import type { CsvCell } from '@pilotage/shared';
import type { TableRows } from '../../documents/writeRows.ts';
import type { ExportTable } from './exportTable.ts';

/** Rows in batches: each batch is read at once, and used row by row. */
export type RowBatches<Row> = AsyncIterable<Iterable<Row>> | Iterable<Iterable<Row>>;

async function* toAsync<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** The rows of a table as cells, one after the other. Only where a batch ends something is waited for: rows are many. */
export class CellReader<Row> implements TableRows {
  private readonly fields: ExportTable<Row>['fields'];
  private readonly cells: CsvCell[];
  private readonly batches: AsyncIterator<Iterable<Row>>;
  private rows: Iterator<Row> | null = null;
  private ahead: IteratorResult<Row> | null = null;

  constructor({ fields }: Pick<ExportTable<Row>, 'fields'>, batches: RowBatches<Row>) {
    this.fields = fields;
    this.cells = fields.map(() => null);
    this.batches = toAsync(batches);
  }

  /** Whether there is one more row. A promise where that is not known yet. */
  hasNext(): true | Promise<boolean> {
    return this.lookAhead() || this.readBatch();
  }

  /** The cells of the next row, after `hasNext` was true. They are valid until the next call. */
  next(): readonly CsvCell[] {
    const { ahead, fields, cells } = this;
    if (ahead === null) throw new RangeError('No row was looked for.');
    for (let at = 0; at < fields.length; at += 1) cells[at] = fields[at]?.of(ahead.value) ?? null;
    this.ahead = null;
    return cells;
  }

  private lookAhead(): boolean {
    if (this.ahead !== null) return true;
    const next = this.rows?.next();
    if (next === undefined || next.done) return false;
    this.ahead = next;
    return true;
  }

  private async readBatch(): Promise<boolean> {
    for (;;) {
      const { done = false, value } = await this.batches.next();
      if (done) return false;
      this.rows = value[Symbol.iterator]();
      if (this.lookAhead()) return true;
    }
  }
}
