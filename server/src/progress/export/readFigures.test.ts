import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/app/testApp.ts';
import { createApiFactories } from '../../testing/factories/apiFactories.ts';
import { loadProgressInput } from '../loadProgressInput.ts';
import { type ExportFigure, listFigures } from './figureTable.ts';
import { loadExportSource } from './loadExportSource.ts';
import { readFigures } from './readFigures.ts';

const organisationCount = 120;

describe.each(engines)('the figures of many organisations on %s', (engine) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-03-01T09:00:00.000Z');
    const build = createApiFactories(app);
    const dimensions = [{ name: 'gender', categories: ['women', 'men'] }];
    const divided = await build.anIndicator({ code: 'DIVIDED', dimensions });
    const plain = await build.anIndicator({ code: 'PLAIN' });
    const period = await build.aPeriod({ number: 1 });
    await build.openPeriod(period);
    const system = app.pilotage.stores.system();
    const numbers = Array.from({ length: organisationCount }, (_, at) => at);
    await system.insertAll(
      'organisations',
      numbers.map((number) => ({
        slug: `many-${number}`,
        name: `Organisation ${number}`,
        shortName: null,
        country: number % 2 === 0 ? 'AT' : 'HU',
        city: null,
        kind: 'partner' as const,
        countrySince: null,
        budgetEur: null,
        budgetIllustrative: false,
        formerCountries: null,
      })),
    );
    const organisations = (await system.all('organisations', { fields: ['slug'] })).filter(({ slug }) =>
      slug.startsWith('many-'),
    );
    // The later an organisation came, the earlier its assignment: their order is not that of their ids.
    const parts: Readonly<Record<string, Record<string, number>>> = { gender: { women: 1 } };
    const owners = [divided, plain].flatMap(({ id }) =>
      organisations.toReversed().map((each) => ({ organisationId: each.id, indicatorId: id })),
    );
    await system.insertAll(
      'assignments',
      owners.map((owner) => ({
        ...owner,
        pilotId: null,
        baseline: 0,
        target: 10,
        milestones: [],
        fromPeriodId: null,
        untilPeriodId: null,
        illustrative: false,
        local: false,
      })),
    );
    const assignments = await system.all('assignments', {});
    const periodId = period.id;
    // Every fifth has no figure: it is missing, or was not expected.
    await system.insertAll(
      'expectations',
      assignments.map(({ id, organisationId }) => {
        const expected = id % 10 !== 0;
        return { organisationId, periodId, assignmentId: id, expected, reason: expected ? null : ('leftEarlier' as const) };
      }),
    );
    await system.insertAll(
      'measurements',
      assignments
        .filter(({ id }) => id % 5 !== 0)
        .map(({ id, organisationId, indicatorId }) => ({
          organisationId,
          assignmentId: id,
          periodId,
          availability: 'reported' as const,
          value: id % 7,
          numerator: null,
          denominator: null,
          parts: indicatorId === divided.id && id % 3 === 0 ? parts : {},
          comment: null,
          cause: null,
          correction: null,
          illustrative: id % 2 === 0,
          state: id % 4 === 0 ? ('submitted' as const) : ('approved' as const),
        })),
    );
  });
  afterAll(() => app.close());

  test('are the same, in the same order, as of all assignments at once', async () => {
    const { ids, pilotage } = app;
    const userId = ids.users.lead;
    const store = pilotage.stores.for({ id: userId, userId, role: 'leadPartner', organisationId: ids.organisations.lead });
    for (const basis of ['approved', 'submitted'] as const) {
      const source = await loadExportSource(store, new URLSearchParams({ basis, through: '1' }));
      const { context } = source;
      const atOnce: ExportFigure[] = [];
      for (const indicator of source.indicators) {
        const input = await loadProgressInput({ store, indicators: [indicator], basis, context, details: ['parts'] });
        atOnce.push(...listFigures(input, indicator, { through: 1, today: context.today }));
      }
      const read: ExportFigure[] = [];
      let batches = 0;
      const all = vi.spyOn(store, 'all');
      for await (const batch of readFigures(source)) {
        batches += 1;
        read.push(...batch);
      }
      // Those of both indicators in one statement.
      expect(all.mock.calls.filter(([resource]) => resource === 'assignments')).toHaveLength(1);
      all.mockRestore();
      // What the parts of an indicator without dimensions are is not read.
      const outline = ({ indicator, part, tidy: { cell, ...tidy } }: ExportFigure) => ({
        code: indicator.code,
        part,
        tidy,
        id: cell?.id,
      });
      expect(read.map(outline)).toEqual(atOnce.map(outline));
      expect(batches).toBe(6);
      expect(new Set(read.map(({ tidy }) => tidy.availability)).size).toBe(basis === 'approved' ? 4 : 3);
      expect(read.filter(({ part }) => part !== null).length).toBeGreaterThan(10);
    }
  });
});
