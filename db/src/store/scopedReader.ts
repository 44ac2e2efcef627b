import type { Action, FieldOf, RecordOf, ResourceName, Viewer } from '@pilotage/shared';
import type { Connection } from './engines/connection.ts';
import { mapInSlices } from './inSlices.ts';
import { NotFound } from './storeErrors.ts';
import { fillLinks, type RowSelection } from './rows.ts';
import type { Sql } from './sql.ts';
import { type GroupHeadsStatementQuery, groupHeadsStatement } from './groupHeadsStatement.ts';
import { groupedChoicesOf, type GroupTotalsStatementQuery, groupTotalsStatement } from './groupTotalsStatement.ts';
import {
  authorizedRowStatement,
  countByStatement,
  type ListStatementQuery,
  listStatements,
  type TotalsStatementQuery,
  totalsStatement,
} from './statements.ts';

export interface Clock {
  now(): Date;
}

/** Equalities and "one of" lists over the fields of a resource. */
export type EqualityFilter<N extends ResourceName> = { readonly [F in FieldOf<N> | 'id']?: unknown };

export interface StoreQuery<N extends ResourceName> extends Omit<ListStatementQuery, 'where' | 'fields'> {
  where?: EqualityFilter<N>;
  fields?: readonly (FieldOf<N> | 'version' | 'updatedAt')[];
}

export interface TotalsQuery<N extends ResourceName> extends Pick<TotalsStatementQuery, 'filters' | 'search'> {
  where?: EqualityFilter<N>;
  /** The rows are counted for each value of this field. */
  by: FieldOf<N>;
  /** Whole numbers to add up. */
  sums: readonly FieldOf<N>[];
}

export interface GroupHeadsQuery<N extends ResourceName> extends Pick<GroupHeadsStatementQuery, 'filters' | 'search' | 'limit'> {
  where?: EqualityFilter<N>;
  by: readonly FieldOf<N>[];
  orders: readonly (readonly FieldOf<N>[])[];
}

export interface GroupTotalsQuery<N extends ResourceName> extends Pick<GroupTotalsStatementQuery, 'filters' | 'search'> {
  where?: EqualityFilter<N>;
  by: readonly FieldOf<N>[];
  /** Whole numbers to add up. */
  sums: readonly FieldOf<N>[];
  /** Divides the rows by a field of days, too: each of these days begins a stretch. Ascending. */
  stretches: { field: FieldOf<N>; starts: readonly string[] };
}

/** One of the first rows of a group. */
export interface GroupHead {
  id: number;
  /** The values by which the rows are grouped, as text. */
  key: readonly (string | null)[];
  /** How many rows the group has. */
  count: number;
}

/** The rows with one value of a field. */
export interface RowTotals {
  key: string | null;
  count: number;
  /** In how many rows at least one of the numbers is known. */
  known: number;
  /** For each of the numbers asked for: in how many rows it is known, and their sum. */
  sums: readonly { known: number; sum: number }[];
}

/** The rows with the same values of some fields, in one stretch of days. */
export interface GroupTotals {
  /** The values by which the rows are grouped, as text. */
  key: readonly (string | null)[];
  /** How many of the starts lie on the day of the row or before it: 0 is before the first. */
  stretch: number;
  count: number;
  /** For each of the numbers asked for: in how many rows it is known, and their sum. */
  sums: readonly { known: number; sum: number }[];
}

/** Reads records under the rules of the viewer: as they are, or as they were at an instant. */
export interface RecordReader {
  readonly viewer: Viewer;
  /** The instant as of which it reads, else that of the injected clock: `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  now(): string;
  /** All matching records, without a total. */
  all<N extends ResourceName>(resource: N, query?: StoreQuery<N>): Promise<RecordOf<N>[]>;
  /** The record with the id. Throws `NotFound` if it does not exist or is not visible. */
  get<N extends ResourceName>(resource: N, id: number): Promise<RecordOf<N>>;
}

/** Reads rows under the rules of the viewer. Records lack fields that the viewer may not read. */
export interface StoreReader extends RecordReader {
  /** One page of records and the total; `fields` restricts the fields. */
  list<N extends ResourceName>(resource: N, query?: StoreQuery<N>): Promise<{ records: RecordOf<N>[]; total: number }>;
  count<N extends ResourceName>(resource: N, where: EqualityFilter<N>): Promise<number>;
  /** How many records have each value of a reference; none of a value means that it is not there. In one query. */
  countBy<N extends ResourceName>(
    resource: N,
    field: FieldOf<N>,
    where: EqualityFilter<N>,
  ): Promise<ReadonlyMap<number | null, number>>;
  /** Counts and sums of the rows that the viewer may read, by the value of a field; in one query. */
  totals<N extends ResourceName>(resource: N, query: TotalsQuery<N>): Promise<RowTotals[]>;
  /** Counts and sums of the rows that the viewer may read, by the values of some fields and by stretches of days; in one query. */
  groupTotals<N extends ResourceName>(resource: N, query: GroupTotalsQuery<N>): Promise<GroupTotals[]>;
  /** The first rows of each group of those that the viewer may read, by id, with the size of the group; in one query. */
  groupHeads<N extends ResourceName>(resource: N, query: GroupHeadsQuery<N>): Promise<GroupHead[]>;
}

/** The records of a statement, with their lists of ids. */
export async function readRecords<N extends ResourceName>(
  connection: Connection,
  { selected, page }: { selected: RowSelection; page: Sql },
): Promise<RecordOf<N>[]> {
  const records = await mapInSlices(await connection.rows(page), selected.toRecord);
  await fillLinks(connection, selected, records);
  return records as RecordOf<N>[];
}

export class ScopedReader implements StoreReader {
  readonly connection: Connection;
  readonly viewer: Viewer;
  private readonly clock: Clock;

  constructor(viewer: Viewer, connection: Connection, clock: Clock) {
    this.viewer = viewer;
    this.connection = connection;
    this.clock = clock;
  }

  now(): string {
    return this.clock.now().toISOString();
  }

  async list<N extends ResourceName>(resource: N, query: StoreQuery<N> = {}) {
    const statements = listStatements(this.viewer, resource, query);
    if (!statements) return { records: [], total: 0 };
    const rows = await this.connection.rows(statements.pageWithTotal);
    const isEmpty = rows.length === 0 && (query.range?.from ?? 0) === 0;
    const [counted] = rows.length > 0 || isEmpty ? rows : await this.connection.rows(statements.total);
    const records = rows.map(statements.selected.toRecord);
    await fillLinks(this.connection, statements.selected, records);
    return { records: records as RecordOf<N>[], total: Number(counted?.total ?? 0) };
  }

  async all<N extends ResourceName>(resource: N, query: StoreQuery<N> = {}) {
    const statements = listStatements(this.viewer, resource, query);
    if (!statements) return [];
    return readRecords<N>(this.connection, statements);
  }

  async count<N extends ResourceName>(resource: N, where: EqualityFilter<N>) {
    const statements = listStatements(this.viewer, resource, { where });
    if (!statements) return 0;
    const [row] = await this.connection.rows(statements.total);
    return Number(row?.total ?? 0);
  }

  async countBy<N extends ResourceName>(resource: N, field: FieldOf<N>, where: EqualityFilter<N>) {
    const statement = countByStatement(this.viewer, resource, field, where);
    const rows = statement ? await this.connection.rows(statement) : [];
    return new Map(rows.map(({ key, total }) => [key === null ? null : Number(key), Number(total)]));
  }

  async totals<N extends ResourceName>(resource: N, query: TotalsQuery<N>): Promise<RowTotals[]> {
    const statement = totalsStatement(this.viewer, resource, query);
    const rows = statement ? await this.connection.rows(statement) : [];
    return rows.map((row) => ({
      key: row.key === null ? null : String(row.key),
      count: Number(row.total),
      known: Number(row.known ?? 0),
      sums: query.sums.map((_, at) => ({ known: Number(row[`known${at}`]), sum: Number(row[`sum${at}`] ?? 0) })),
    }));
  }

  async groupTotals<N extends ResourceName>(resource: N, query: GroupTotalsQuery<N>): Promise<GroupTotals[]> {
    const statement = groupTotalsStatement(this.viewer, resource, query);
    const rows = statement ? await this.connection.rows(statement) : [];
    const choices = query.by.map((field) => groupedChoicesOf(resource, field));
    const valueOf = (key: unknown, at: number) => {
      if (key === null) return null;
      return choices[at] ? (choices[at][Number(key)] ?? null) : String(key);
    };
    return rows.map((row) => ({
      key: query.by.map((_, at) => valueOf(row[`key${at}`], at)),
      stretch: Number(row.stretch),
      count: Number(row.total),
      sums: query.sums.map((_, at) => ({ known: Number(row[`known${at}`]), sum: Number(row[`sum${at}`] ?? 0) })),
    }));
  }

  async groupHeads<N extends ResourceName>(resource: N, query: GroupHeadsQuery<N>): Promise<GroupHead[]> {
    const statement = groupHeadsStatement(this.viewer, resource, query);
    const rows = statement ? await this.connection.rows(statement) : [];
    return rows.map((row) => ({
      id: Number(row.id),
      key: query.by.map((field) => (row[field] === null ? null : String(row[field]))),
      count: Number(row.total),
    }));
  }

  async get<N extends ResourceName>(resource: N, id: number) {
    return (await this.find(resource, id, 'read')).record;
  }

  protected async find<N extends ResourceName>(resource: N, id: number, action: Action) {
    const statement = authorizedRowStatement(this.viewer, resource, id, action);
    const [row] = statement ? await this.connection.rows(statement.one) : [];
    if (!statement || !row) throw new NotFound();
    const record = statement.selected.toRecord(row);
    await fillLinks(this.connection, statement.selected, [record]);
    return { record: record as RecordOf<N>, allowed: Number(row.allowed) === 1 };
  }
}
