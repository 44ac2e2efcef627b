import { type ActorRole, type AuditEvent, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { Connection } from './connection.ts';
import { join, name, names, type Sql, sql } from './sql.ts';
import type { Values } from './rows.ts';

/** Who acts, when, and in which request: what every event of the audit trail tells. */
export interface Author {
  actorId: number | null;
  actorRole: ActorRole;
  requestId: string | null;
  /** By which way the change came; typed where it is left out. */
  origin?: AuditEvent['origin'];
}

const personalMark = '[personal]';
const notOfTheRecord: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

function told(resource: ResourceName, values: Values): Values {
  const { fields } = resourceOf(resource);
  const kept: Values = {};
  for (const [field, value] of Object.entries(values)) {
    const schema = fields[field];
    if (notOfTheRecord.has(field) || !schema) continue;
    kept[field] = metaOf(schema).personal && value !== null ? personalMark : value;
  }
  return kept;
}

const asId = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** The tenant and the period of an event: those of the record, an organisation and a period being their own. */
function place(resource: ResourceName, record: Values): { organisationId: number | null; periodId: number | null } {
  return {
    organisationId: asId(resource === 'organisations' ? record.id : record.organisationId),
    periodId: asId(resource === 'periods' ? record.id : record.periodId),
  };
}

export interface Event {
  resource: ResourceName;
  action: string;
  record: Values;
  before: Values | null;
  after: Values | null;
}

const columns = [
  'organisationId',
  'periodId',
  'actorId',
  'actorRole',
  'action',
  'resource',
  'recordId',
  'before',
  'after',
  'at',
  'requestId',
  'origin',
  'version',
  'createdAt',
  'updatedAt',
];

function line({ actorId, actorRole, requestId, origin }: Author, at: string, event: Event): Sql {
  const { organisationId, periodId } = place(event.resource, event.record);
  const before = event.before === null ? null : JSON.stringify(told(event.resource, event.before));
  const after = event.after === null ? null : JSON.stringify(told(event.resource, event.after));
  return sql`(${organisationId}, ${periodId}, ${actorId}, ${actorRole}, ${event.action}, ${event.resource}, ${Number(event.record.id)}, ${before}, ${after}, ${at}, ${requestId}, ${origin ?? null}, 1, ${at}, ${at})`;
}

/** Writes events of the trail, in the transaction of the changes that they tell of. There is no way to change or remove one. */
export async function writeTrails(on: Connection, author: Author, at: string, events: readonly Event[]): Promise<void> {
  if (events.length === 0) return;
  const lines = events.map((event) => line(author, at, event));
  await on.write(sql`INSERT INTO ${name('auditEvents')} (${names(columns)}) VALUES ${join(lines, ', ')}`);
}

/** Writes one event of the trail. */
export const writeTrail = (on: Connection, author: Author, at: string, event: Event): Promise<void> =>
  writeTrails(on, author, at, [event]);
