import { describe, expect, test } from 'vitest';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { insertAuditEvents, reassignAuditEvents } from './auditTrail.ts';
import { sql } from './sql.ts';

const author = { actorId: null, actorRole: 'system', requestId: null } as const;
const at = '2019-05-01T10:00:00.000Z';

describe.each(engines)('the organisation of audit events on %s', (engine) => {
  test('follows who is responsible for each of several records, and never moves for other resources', async () => {
    const { dataSource, database } = await openEmptyDatabase(engine);
    for (const id of [1, 2])
      await dataSource.query(
        `INSERT INTO organisations (id, slug, kind, name, country, nameFolded, slugFolded, countryFolded, version, createdAt, updatedAt) VALUES (${id}, 's${id}', 'partner', 'n', 'AT', 'n', 's', 'at', 1, '${at}', '${at}')`,
      );
    const itemOf = (id: number, responsibleOrganisationId: number) => ({ id, responsibleOrganisationId });
    const event = { action: 'update', before: null, after: null } as const;
    await insertAuditEvents(database, author, at, [
      ...[itemOf(1, 1), itemOf(2, 1), itemOf(3, 1), itemOf(1, 1)].map((record) => ({
        ...event,
        resource: 'workPlanItems' as const,
        record,
      })),
      { ...event, resource: 'pilots', record: { id: 1, organisationId: 1 } },
    ]);
    const before = [itemOf(1, 1), itemOf(2, 1)];
    await reassignAuditEvents(database, 'workPlanItems', before, [itemOf(1, 2), itemOf(2, 1)]);
    await reassignAuditEvents(database, 'pilots', [{ id: 1, organisationId: 1 }], [{ id: 1, organisationId: 2 }]);
    const rows = await database.rows(
      sql`SELECT \`resource\`, \`recordId\`, \`organisationId\` FROM \`auditEvents\` ORDER BY \`id\``,
    );
    expect(rows.map(Object.values)).toEqual([
      ['workPlanItems', 1, 2],
      ['workPlanItems', 2, 1],
      ['workPlanItems', 3, 1],
      ['workPlanItems', 1, 2],
      ['pilots', 1, 1],
    ]);
    await database.close();
  });
});
