import { grantsFor, type RecordOf, type ResourceName, type Viewer } from '@pilotage/shared';
import { historyTableOf, tableOf } from '../tables.ts';
import type { Connection } from './engines/connection.ts';
import { grantsToSql, toSqlCondition, whereCondition } from './grantsToSql.ts';
import { createSelection } from './rows.ts';
import { type EqualityFilter, type RecordReader, readRecords, type StoreQuery } from './scopedReader.ts';
import { emptySql, quoteName, sql } from './sql.ts';
import { NotFound } from './storeErrors.ts';

interface PastQuery {
  where?: Readonly<Record<string, unknown>>;
  fields?: readonly string[];
  action?: 'read' | 'compare';
}

/**
 * The rows of a resource as they were at an instant, under the present rules: the grants of the viewer are those of today, and are
 * asked of the row as it was then. null if the viewer may read nothing. Throws a `TypeError` for a resource without a history, and
 * for a field that is not kept.
 */
export function pastRowsStatement(viewer: Viewer, resource: ResourceName, query: PastQuery, at: string) {
  const history = historyTableOf(resource);
  if (!history) throw new TypeError(`No versions of ${resource} are kept.`);
  const kept = ['version', 'createdAt', 'updatedAt', ...Object.keys(history.columns)];
  const missing = query.fields?.find((field) => !kept.includes(field));
  if (missing !== undefined) throw new TypeError(`Versions of ${resource}.${missing} are not kept.`);
  const table = tableOf(resource);
  const grants = grantsFor(viewer, resource, query.action ?? 'read');
  const allowed = grantsToSql(table, grants, 'row');
  if (allowed.kind === 'none') return null;
  const selected = createSelection(table, grants, query.fields ?? kept);
  const own = query.where ? whereCondition(table, query.where) : null;
  const where = sql`\`validUntil\` > ${at} AND \`validFrom\` <= ${at} AND ${toSqlCondition(allowed)}${own ? sql` AND ${own}` : emptySql}`;
  return {
    selected,
    page: sql`SELECT ${selected.columns} FROM ${quoteName(history.name)} AS ${quoteName(resource)} WHERE ${where} ORDER BY \`id\` ASC`,
  };
}

/** Reads what was known at an instant, under the present rules of the viewer. */
export class PastReader implements RecordReader {
  readonly viewer: Viewer;
  private readonly connection: Connection;
  private readonly at: string;

  constructor(viewer: Viewer, connection: Connection, at: string) {
    this.viewer = viewer;
    this.connection = connection;
    this.at = at;
  }

  now(): string {
    return this.at;
  }

  async all<N extends ResourceName>(resource: N, query: StoreQuery<N> = {}): Promise<RecordOf<N>[]> {
    const statement = pastRowsStatement(this.viewer, resource, query, this.at);
    return statement ? readRecords<N>(this.connection, statement) : [];
  }

  async get<N extends ResourceName>(resource: N, id: number) {
    const where: EqualityFilter<N> = Object.assign({}, { id });
    const [record] = await this.all(resource, { where });
    if (!record) throw new NotFound();
    return record;
  }
}
