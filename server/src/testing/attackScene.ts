import type { Engine } from '@pilotage/db/testing';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openBuilders } from './builders.ts';
import { type House, openHouse } from './house.ts';
import { canaries, openWatch, type Watch } from './watch.ts';

/** Ids of what one organisation has, one of each. */
export interface Owned {
  pilots: number;
  milestones: number;
  indicators: number;
  assignments: number;
  measurements: number;
  reports: number;
  memberships: number;
  auditEvents: number;
}

export type OwnedName = keyof Owned;
export const ownedNames: readonly OwnedName[] = [
  'pilots',
  'milestones',
  'indicators',
  'assignments',
  'measurements',
  'reports',
  'memberships',
  'auditEvents',
];

/** No row has this id. */
export const missing = 999_999;

export interface AttackScene {
  house: House;
  watch: Watch;
  build: ReturnType<typeof openBuilders>;
  a: Owned;
  b: Owned;
  periodId: number;
  /** Of the consortium; assigned to both organisations. */
  indicatorId: number;
}

async function plantSecrets({ opened: { dataSource }, ids }: House): Promise<void> {
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

interface Common {
  house: House;
  build: ReturnType<typeof openBuilders>;
  indicatorId: number;
}

const keepers = {
  a: { staff: 'staffA', manager: 'managerA', word: 'Plain', draft: 'Plain', value: 5 },
  b: { staff: 'staffB', manager: 'managerB', word: canaries.tenant, draft: canaries.draft, value: 9182.7364 },
} as const;

async function plant({ house, build, indicatorId }: Common, at: 'a' | 'b') {
  const { manager, staff, word } = keepers[at];
  const organisationId = house.ids.organisations[at];
  const pilot = await build.aPilot({ by: manager, title: `${word} pilot`, summary: word });
  const milestone = await build.aMilestone({ by: staff, pilotId: pilot.id, title: `${word} milestone` });
  const code = `org-${at}-${word}`;
  const indicator = await build.aLocalIndicator({ by: manager, code, name: word, countingRule: word });
  const assignment = await build.anAssignment({ organisationId, indicatorId, target: at === 'a' ? 10 : 4321 });
  return { pilots: pilot.id, milestones: milestone.id, indicators: indicator.id, assignments: assignment.id };
}

async function report({ house, build }: Common, at: 'a' | 'b', assignmentId: number, periodId: number) {
  const { staff, manager, draft, value } = keepers[at];
  const measurement = await build.aMeasurement({ by: staff, assignmentId, periodId, value, comment: draft });
  const { id, version } = await build.theReport(periodId, manager);
  await (await house.as(staff)).put(`/api/reports/${id}`, { version, narrative: draft });
  const system = house.pilotage.stores.system();
  const organisationId = house.ids.organisations[at];
  const [membership] = await system.all('memberships', { where: { organisationId } });
  const [event] = await system.all('auditEvents', { where: { organisationId, resource: 'pilots' } });
  return {
    measurements: measurement.id,
    reports: id,
    memberships: membership?.id ?? 0,
    auditEvents: event?.id ?? 0,
  };
}

/** A house in which organisations A and B have one of everything, with a canary in every row of B and every secret column. */
export async function openAttackScene(engine: Engine): Promise<AttackScene> {
  const house = await openHouse(engine);
  const build = openBuilders(house);
  const { id: indicatorId } = await build.anIndicator({ code: 'ATTENDANCES', decimals: 4 });
  const common = { house, build, indicatorId };
  const [ofA, ofB] = [await plant(common, 'a'), await plant(common, 'b')];
  const { id: periodId } = await build.anOpenPeriod();
  const a = { ...ofA, ...(await report(common, 'a', ofA.assignments, periodId)) };
  const b = { ...ofB, ...(await report(common, 'b', ofB.assignments, periodId)) };
  await plantSecrets(house);
  return { house, build, watch: openWatch(house), a, b, periodId, indicatorId };
}

/** The scene of a test file, opened once, and judged after each of its cases. */
export function useAttackScene(engine: Engine): () => AttackScene {
  let scene: AttackScene | undefined;
  const opened = () => {
    if (!scene) throw new Error('The scene has not been opened.');
    return scene;
  };
  beforeAll(async () => {
    scene = await openAttackScene(engine);
    // Everybody signs in before the first case, so that nobody does within one.
    for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror'] as const) await scene.house.as(person);
  });
  afterAll(() => scene?.house.close());
  beforeEach(() => opened().watch.begin());
  afterEach(() => opened().watch.judge());
  return opened;
}
