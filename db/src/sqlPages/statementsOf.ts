import { type Action, type Viewer, exceptedFields, grantsFor, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { Sql } from '../store/sql.ts';
import {
  type Asked,
  deleteStatement,
  insertStatement,
  listStatements,
  targetStatement,
  updateStatement,
  visibleStatement,
} from '../store/statements.ts';
import type { Values } from '../store/rows.ts';
import { exampleOf, exampleRecord } from './exampleRecord.ts';

/** What one role's use of a resource sends to the database. */
export interface Named {
  title: string;
  statement: Sql;
}

export type Deed = { action: Action; statements: Named[] } | { action: Action; statements: 'refused' };

const id = 31;
const key = { id, version: 4 };
const at = exampleOf.instant;
const ownValues = { version: 1, createdAt: at, updatedAt: at };
const firstPage = { from: 0, to: 24 };

function pageAndTotal(actor: Viewer, resource: ResourceName, title: string, asked: Asked): Named[] {
  const found = listStatements(actor, resource, asked);
  if (!found) return [];
  return [
    { title: `${title}: page with total`, statement: found.together },
    { title: `${title}: total alone`, statement: found.total },
  ];
}

/** A list as it is narrowed on screen: one of the filters, the search and an order, as far as the role may read these fields. */
function narrowed(actor: Viewer, resource: ResourceName): Asked | null {
  const { fields, filters, search, sorts } = resourceOf(resource);
  const hidden = exceptedFields(grantsFor(actor, resource, 'read'));
  const shown = (names: readonly string[]) => names.filter((field) => !hidden.has(field));
  const [filter] = shown(filters);
  const [sort] = shown(sorts);
  const schema = filter === undefined ? undefined : fields[filter];
  const found = shown(search);
  if (!schema || filter === undefined || sort === undefined) return null;
  const value = exampleOf[metaOf(schema).kind];
  return {
    filters: [{ field: filter, operator: 'is', value: Array.isArray(value) ? value[0] : value }],
    ...(found.length > 0 ? { search: { fields: found, text: 'Żółw' } } : {}),
    order: { field: sort, direction: 'DESC' },
    range: firstPage,
  };
}

function all(actor: Viewer, resource: ResourceName, title: string, asked: Asked): Named[] {
  const found = listStatements(actor, resource, asked);
  return found ? [{ title, statement: found.page }] : [];
}

function target(actor: Viewer, resource: ResourceName, action: Action, title: string): Named[] {
  const found = targetStatement(actor, resource, id, action);
  return found ? [{ title, statement: found.one }] : [];
}

function reading(actor: Viewer, resource: ResourceName): Named[] {
  const less = narrowed(actor, resource);
  const visible = visibleStatement(actor, resource, [id, id + 1]);
  return [
    ...pageAndTotal(actor, resource, 'list', { range: firstPage }),
    ...(less ? pageAndTotal(actor, resource, 'list, narrowed', less) : []),
    ...all(actor, resource, 'all, without a total', {}),
    ...target(actor, resource, 'read', 'get'),
    ...(visible ? [{ title: 'visible, as the target of a key', statement: visible }] : []),
  ];
}

function creating(actor: Viewer, resource: ResourceName): Named[] {
  const record: Values = { ...exampleRecord(resourceOf(resource).fields), ...ownValues };
  return [
    { title: 'create', statement: insertStatement(resource, [record]) },
    ...target(actor, resource, 'create', 'create: whether the new row is within reach, else it is rolled back'),
  ];
}

function changing(actor: Viewer, resource: ResourceName, action: Action): Named[] {
  const { entered, kept } = resourceOf(resource);
  const hidden = exceptedFields(grantsFor(actor, resource, action));
  const group = action === 'update' && Object.keys(entered).length > 0 ? entered : kept;
  const changes = Object.entries(exampleRecord(group)).filter(([field]) => !hidden.has(field));
  const statement = updateStatement(actor, resource, key, { ...Object.fromEntries(changes), updatedAt: at }, action);
  return [...target(actor, resource, action, `${action}: target`), { title: action, statement }];
}

function statementsFor(actor: Viewer, resource: ResourceName, action: Action): Named[] {
  switch (action) {
    case 'read':
      return reading(actor, resource);
    case 'compare':
      return all(actor, resource, 'compare', { action });
    case 'follow':
      // Judged on each version of a record, none of which is a row.
      return [];
    case 'create':
      return creating(actor, resource);
    case 'delete':
      return [
        ...target(actor, resource, action, 'delete: target'),
        { title: 'delete', statement: deleteStatement(actor, resource, id) },
      ];
    default:
      return changing(actor, resource, action);
  }
}

/** The statements of one role for each of these actions. */
export function statementsOf(actor: Viewer, resource: ResourceName, known: readonly Action[]): Deed[] {
  return known.map((action) => {
    const granted = grantsFor(actor, resource, action).length > 0;
    return granted ? { action, statements: statementsFor(actor, resource, action) } : { action, statements: 'refused' };
  });
}
