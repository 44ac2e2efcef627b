import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { loadBasisCells, maxAssignmentsSought } from './loadProgressInput.ts';
import { loadPeriodProgressContext } from './progressQuery.ts';

describe.each(engines)('the cells of many assignments on %s', (engine) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
  });
  afterAll(() => app.close());

  /** The conditions by which cells are read. */
  const conditionsOf = async (count: number, { isPast = false, withOthers = false }) => {
    const { ids, pilotage } = app;
    const userId = ids.users.lead;
    const store = pilotage.stores.for({ id: userId, userId, role: 'leadPartner', organisationId: ids.organisations.lead });
    const context = await loadPeriodProgressContext(store);
    const all = vi.spyOn(store, 'all');
    const conceal = isPast ? { conceal: async () => [] } : {};
    const assignmentIds = Array.from({ length: count }, (_, at) => at + 1);
    await loadBasisCells({ store, basis: 'approved', context, ...conceal }, { assignmentIds, withOthers });
    return all.mock.calls.filter(([resource]) => resource === 'measurements').map(([, query]) => query?.where);
  };
  const named = (from: number, to: number) => ({
    assignmentId: Array.from({ length: to - from + 1 }, (_, at) => from + at),
  });

  test('of the past are read by assignment, no statement with more than the engine seeks', async () => {
    const max = maxAssignmentsSought;
    for (const withOthers of [false, true]) {
      expect(await conditionsOf(0, { isPast: true, withOthers })).toEqual([]);
      expect(await conditionsOf(max, { isPast: true, withOthers })).toEqual([named(1, max)]);
      expect(await conditionsOf(2 * max + 7, { isPast: true, withOthers })).toEqual([
        named(1, max),
        named(max + 1, 2 * max),
        named(2 * max + 1, 2 * max + 7),
      ]);
    }
  });

  test('of the present are read at once', async () => {
    expect(await conditionsOf(1001, {})).toEqual([named(1, 1001)]);
    expect(await conditionsOf(1001, { withOthers: true })).toEqual([{}]);
  });
});
