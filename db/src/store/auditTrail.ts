import {
  type ActorRole,
  type AuditEvent,
  hasResponsibleOrganisation,
  idOrNull,
  metaOf,
  organisationOfEvent,
  type ResourceName,
  resourceOf,
} from '@pilotage/shared';
import type { Connection } from './engines/connection.ts';
import { joinSql, quoteName, quoteNames, type Sql, sql } from './sql.ts';
import type { StoredValues } from './rows.ts';

/** The author of a change, as every audit event records it. */
export interface AuditAuthor {
  actorId: number | null;
  actorRole: ActorRole;
  requestId: string | null;
  /** How the change was made; manual input if missing. */
  origin?: AuditEvent['origin'];
}

const personalPlaceholder = '[personal]';
/** What the store manages itself. */
const unauditedFields: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

function serializeValues(resource: ResourceName, values: StoredValues): StoredValues {
  const { fields } = resourceOf(resource);
  const serialized: StoredValues = {};
  for (const [field, value] of Object.entries(values)) {
    const schema = fields[field];
    if (unauditedFields.has(field) || !schema) continue;
    const { personal, storageKey } = metaOf(schema);
    if (!storageKey) serialized[field] = personal && value !== null ? personalPlaceholder : value;
  }
  return serialized;
}

/** The organisation of an event (`organisationOfEvent`), and its period: that of the record; for a period the record itself. */
function tenantOf(resource: ResourceName, record: StoredValues): { organisationId: number | null; periodId: number | null } {
  return {
    organisationId: organisationOfEvent(resource, record),
    periodId: idOrNull(resource === 'periods' ? record.id : record.periodId),
  };
}

export interface AuditEntry {
  resource: ResourceName;
  action: string;
  record: StoredValues;
  before: StoredValues | null;
  after: StoredValues | null;
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

function insertValuesOf({ actorId, actorRole, requestId, origin }: AuditAuthor, at: string, event: AuditEntry): Sql {
  const { organisationId, periodId } = tenantOf(event.resource, event.record);
  const before = event.before === null ? null : JSON.stringify(serializeValues(event.resource, event.before));
  const after = event.after === null ? null : JSON.stringify(serializeValues(event.resource, event.after));
  return sql`(${organisationId}, ${periodId}, ${actorId}, ${actorRole}, ${event.action}, ${event.resource}, ${Number(event.record.id)}, ${before}, ${after}, ${at}, ${requestId}, ${origin ?? null}, 1, ${at}, ${at})`;
}

/**
 * Inserts audit events, in the transaction of the changes that they record. Nobody changes or deletes an event; whom it belongs to follows
 * its record (`reassignAuditEvents`).
 */
export async function insertAuditEvents(
  connection: Connection,
  author: AuditAuthor,
  at: string,
  events: readonly AuditEntry[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => insertValuesOf(author, at, event));
  await connection.write(sql`INSERT INTO ${quoteName('auditEvents')} (${quoteNames(columns)}) VALUES ${joinSql(rows, ', ')}`);
}

/** Inserts one audit event. */
export const insertAuditEvent = (connection: Connection, author: AuditAuthor, at: string, event: AuditEntry): Promise<void> =>
  insertAuditEvents(connection, author, at, [event]);

/**
 * Gives all events about each record for which another organisation is responsible than before to that organisation: it answers for the
 * record now, and reads how it came about. What happened, who did it and when stay as they are.
 */
export async function reassignAuditEvents(
  connection: Connection,
  resource: ResourceName,
  before: readonly StoredValues[],
  after: readonly StoredValues[],
): Promise<void> {
  if (!hasResponsibleOrganisation(resource)) return;
  const organisationsBefore = new Map(before.map((record) => [record.id, organisationOfEvent(resource, record)]));
  for (const record of after) {
    const organisationId = organisationOfEvent(resource, record);
    if (organisationId === organisationsBefore.get(record.id)) continue;
    await connection.write(
      sql`UPDATE ${quoteName('auditEvents')} SET ${quoteName('organisationId')} = ${organisationId} WHERE ${quoteName('resource')} = ${resource} AND ${quoteName('recordId')} = ${Number(record.id)}`,
    );
  }
}
