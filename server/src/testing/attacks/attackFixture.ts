import type { Engine } from '@pilotage/db/testing';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createApiFactories } from '../factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../app/testApp.ts';
import { canaries, createLeakDetector, type LeakDetector } from './leakDetector.ts';

/** One id per resource of an organisation's rows. */
export interface OwnedIds {
  pilots: number;
  milestones: number;
  indicators: number;
  assignments: number;
  measurements: number;
  reports: number;
  memberships: number;
  auditEvents: number;
}

export type OwnedResourceName = keyof OwnedIds;
export const ownedResourceNames: readonly OwnedResourceName[] = [
  'pilots',
  'milestones',
  'indicators',
  'assignments',
  'measurements',
  'reports',
  'memberships',
  'auditEvents',
];

/** An id without a row. */
export const missingId = 999_999;

export interface AttackFixture {
  app: TestApp;
  leakDetector: LeakDetector;
  build: ReturnType<typeof createApiFactories>;
  a: OwnedIds;
  b: OwnedIds;
  periodId: number;
  /** An indicator of the consortium, assigned to both organisations. */
  indicatorId: number;
}

async function plantSecrets({ opened: { dataSource }, ids }: TestApp): Promise<void> {
  const { secret, tenant } = canaries;
  const at = '2019-03-15T09:00:00.000Z';
  await dataSource.query(
    'INSERT INTO authAccounts (userId, providerId, accountId, password, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?)',
    [ids.users.observer, secret, secret, `$${secret}$hash`, at, at],
  );
  await dataSource.query(
    'INSERT INTO authSessions (userId, tokenHash, ipAddress, userAgent, expiresAt, lastSeenAt, createdAt, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [ids.users.managerB, secret, secret, secret, '2030-01-01T00:00:00.000Z', at, at, at],
  );
  await dataSource.query('INSERT INTO idempotencyKeys (hash, request, status, body, createdAt) VALUES (?, ?, 201, ?, ?)', [
    secret,
    secret,
    JSON.stringify({ secret }),
    at,
  ]);
  for (const id of [ids.users.staffB, ids.users.managerB]) {
    await dataSource.query('UPDATE users SET name = ?, nameFolded = ? WHERE id = ?', [
      `${tenant} of B`,
      `${tenant} of b`.toLowerCase(),
      id,
    ]);
  }
}

interface AttackFixtureContext {
  app: TestApp;
  build: ReturnType<typeof createApiFactories>;
  indicatorId: number;
}

const ownersByOrganisation = {
  a: { staff: 'staffA', manager: 'managerA', word: 'Plain', draft: 'Plain', value: 5 },
  b: { staff: 'staffB', manager: 'managerB', word: canaries.tenant, draft: canaries.draft, value: 9182.7364 },
} as const;

async function createOwnedRows({ app, build, indicatorId }: AttackFixtureContext, at: 'a' | 'b') {
  const { manager, staff, word } = ownersByOrganisation[at];
  const organisationId = app.ids.organisations[at];
  const pilot = await build.aPilot({ by: manager, title: `${word} pilot`, summary: word });
  const milestone = await build.aMilestone({ by: staff, pilotId: pilot.id, title: `${word} milestone` });
  const code = `org-${at}-${word}`;
  const indicator = await build.aLocalIndicator({ by: manager, code, name: word, countingRule: word });
  const assignment = await build.anAssignment({ organisationId, indicatorId, target: at === 'a' ? 10 : 4321 });
  return { pilots: pilot.id, milestones: milestone.id, indicators: indicator.id, assignments: assignment.id };
}

async function createReport({ app, build }: AttackFixtureContext, at: 'a' | 'b', assignmentId: number, periodId: number) {
  const { staff, manager, draft, value } = ownersByOrganisation[at];
  const measurement = await build.aMeasurement({ by: staff, assignmentId, periodId, value, comment: draft });
  const { id, version } = await build.theReport(periodId, manager);
  await (await app.signInAs(staff)).put(`/api/reports/${id}`, { version, narrative: draft });
  const system = app.pilotage.stores.system();
  const organisationId = app.ids.organisations[at];
  const [membership] = await system.all('memberships', { where: { organisationId } });
  const [event] = await system.all('auditEvents', { where: { organisationId, resource: 'pilots' } });
  return {
    measurements: measurement.id,
    reports: id,
    memberships: membership?.id ?? 0,
    auditEvents: event?.id ?? 0,
  };
}

/** Starts an application in which A and B have one row per resource, with canaries in all rows of B and in secret columns. */
export async function createAttackFixture(engine: Engine): Promise<AttackFixture> {
  const app = await startTestApp(engine);
  const build = createApiFactories(app);
  const { id: indicatorId } = await build.anIndicator({ code: 'ATTENDANCES', decimals: 4 });
  const context = { app, build, indicatorId };
  const [rowsOfA, rowsOfB] = [await createOwnedRows(context, 'a'), await createOwnedRows(context, 'b')];
  const { id: periodId } = await build.anOpenPeriod();
  const a = { ...rowsOfA, ...(await createReport(context, 'a', rowsOfA.assignments, periodId)) };
  const b = { ...rowsOfB, ...(await createReport(context, 'b', rowsOfB.assignments, periodId)) };
  await plantSecrets(app);
  return { app, build, leakDetector: createLeakDetector(app), a, b, periodId, indicatorId };
}

/** Creates the fixture once per test file and checks for leaks after each test. */
export function useAttackFixture(engine: Engine): () => AttackFixture {
  let fixture: AttackFixture | undefined;
  const getFixture = () => {
    if (!fixture) throw new Error('The fixture has not been created.');
    return fixture;
  };
  beforeAll(async () => {
    fixture = await createAttackFixture(engine);
    // Sign in before the first case, so that no sign-in is part of a case.
    for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror'] as const)
      await fixture.app.signInAs(person);
  });
  afterAll(() => fixture?.app.close());
  beforeEach(() => getFixture().leakDetector.startCase());
  afterEach(() => getFixture().leakDetector.assertNoLeaks());
  return getFixture;
}
