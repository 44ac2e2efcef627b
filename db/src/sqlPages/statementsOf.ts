import { type Action, type Viewer, exceptedFields, grantsFor, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { Sql } from '../store/sql.ts';
import { historyTableOf } from '../tables.ts';
import { pastRowsStatement } from '../store/pastReader.ts';
import {
  type ListStatementQuery,
  deleteStatement,
  insertStatement,
  listStatements,
  authorizedRowStatement,
  updateStatement,
  visibleIdsStatement,
} from '../store/statements.ts';
import type { StoredValues } from '../store/rows.ts';
import { exampleValueByKind, createExampleRecord } from './createExampleRecord.ts';

/** A statement with a title. */
export interface TitledStatement {
  title: string;
  statement: Sql;
}

export type ActionStatements = { action: Action; statements: TitledStatement[] } | { action: Action; statements: 'refused' };

const id = 31;
const key = { id, version: 4 };
const at = exampleValueByKind.instant;
const ownValues = { version: 1, createdAt: at, updatedAt: at };
const firstPage = { from: 0, to: 24 };

function pageAndTotalStatements(
  actor: Viewer,
  resource: ResourceName,
  title: string,
  query: ListStatementQuery,
): TitledStatement[] {
  const statements = listStatements(actor, resource, query);
  if (!statements) return [];
  return [
    { title: `${title}: page with total`, statement: statements.pageWithTotal },
    { title: `${title}: total alone`, statement: statements.total },
  ];
}

/**
 * A filtered list: one filter, the search and an order, as far as the role may read these fields. null if it may read no filter
 * or sort field.
 */
function narrowedQueryOf(actor: Viewer, resource: ResourceName): ListStatementQuery | null {
  const { fields, filters, search, sorts } = resourceOf(resource);
  const hidden = exceptedFields(grantsFor(actor, resource, 'read'));
  const readable = (names: readonly string[]) => names.filter((field) => !hidden.has(field));
  const [filter] = readable(filters);
  const [sort] = readable(sorts);
  const schema = filter === undefined ? undefined : fields[filter];
  const searchFields = readable(search);
  if (!schema || filter === undefined || sort === undefined) return null;
  const value = exampleValueByKind[metaOf(schema).kind];
  return {
    filters: [{ field: filter, operator: 'is', value: Array.isArray(value) ? value[0] : value }],
    ...(searchFields.length > 0 ? { search: { fields: searchFields, text: 'Żółw' } } : {}),
    order: { field: sort, direction: 'DESC' },
    range: firstPage,
  };
}

function unpagedStatements(actor: Viewer, resource: ResourceName, title: string, query: ListStatementQuery): TitledStatement[] {
  const statements = listStatements(actor, resource, query);
  return statements ? [{ title, statement: statements.page }] : [];
}

/** What was known at an instant, of resources of which versions are kept. */
function pastStatementsOf(actor: Viewer, resource: ResourceName, action: 'read' | 'compare'): TitledStatement[] {
  if (historyTableOf(resource) === null) return [];
  const statement = pastRowsStatement(actor, resource, { action }, '2019-02-01T12:00:00.000Z');
  return statement ? [{ title: `${action}, as of an instant`, statement: statement.page }] : [];
}

function targetStatementsOf(actor: Viewer, resource: ResourceName, action: Action, title: string): TitledStatement[] {
  const statements = authorizedRowStatement(actor, resource, id, action);
  return statements ? [{ title, statement: statements.one }] : [];
}

function readStatementsOf(actor: Viewer, resource: ResourceName): TitledStatement[] {
  const narrowed = narrowedQueryOf(actor, resource);
  const visible = visibleIdsStatement(actor, resource, [id, id + 1]);
  return [
    ...pageAndTotalStatements(actor, resource, 'list', { range: firstPage }),
    ...(narrowed ? pageAndTotalStatements(actor, resource, 'list, narrowed', narrowed) : []),
    ...unpagedStatements(actor, resource, 'all, without a total', {}),
    ...pastStatementsOf(actor, resource, 'read'),
    ...targetStatementsOf(actor, resource, 'read', 'get'),
    ...(visible ? [{ title: 'visible, as the target of a key', statement: visible }] : []),
  ];
}

function createStatementsOf(actor: Viewer, resource: ResourceName): TitledStatement[] {
  const record: StoredValues = { ...createExampleRecord(resourceOf(resource).fields), ...ownValues };
  return [
    { title: 'create', statement: insertStatement(resource, [record]) },
    ...targetStatementsOf(actor, resource, 'create', 'create: whether the new row is within reach, else it is rolled back'),
  ];
}

function changeStatementsOf(actor: Viewer, resource: ResourceName, action: Action): TitledStatement[] {
  const { writable, serverManaged } = resourceOf(resource);
  const hidden = exceptedFields(grantsFor(actor, resource, action));
  const group = action === 'update' && Object.keys(writable).length > 0 ? writable : serverManaged;
  const changes = Object.entries(createExampleRecord(group)).filter(([field]) => !hidden.has(field));
  const statement = updateStatement(actor, resource, key, { ...Object.fromEntries(changes), updatedAt: at }, action);
  return [...targetStatementsOf(actor, resource, action, `${action}: target`), { title: action, statement }];
}

function statementsOfAction(actor: Viewer, resource: ResourceName, action: Action): TitledStatement[] {
  switch (action) {
    case 'read':
      return readStatementsOf(actor, resource);
    case 'compare':
      return [...unpagedStatements(actor, resource, 'compare', { action }), ...pastStatementsOf(actor, resource, action)];
    case 'follow':
      // Authorised for each version of a record, not by a statement.
      return [];
    case 'derive':
      return targetStatementsOf(actor, resource, action, 'derive: target');
    case 'create':
      return createStatementsOf(actor, resource);
    case 'delete':
      return [
        ...targetStatementsOf(actor, resource, action, 'delete: target'),
        { title: 'delete', statement: deleteStatement(actor, resource, id) },
      ];
    default:
      return changeStatementsOf(actor, resource, action);
  }
}

/** The statements of one role for the given actions. */
export function statementsOf(actor: Viewer, resource: ResourceName, requestedActions: readonly Action[]): ActionStatements[] {
  return requestedActions.map((action) => {
    const granted = grantsFor(actor, resource, action).length > 0;
    return granted ? { action, statements: statementsOfAction(actor, resource, action) } : { action, statements: 'refused' };
  });
}
