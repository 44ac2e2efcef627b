import { type Engine, engines } from '@pilotage/db/testing';
import type { RandomConsortium } from '@pilotage/shared/testing';
import { computeNaiveMedian, computeNaiveRows, sampleConsortia } from '@pilotage/shared/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { type TestApp, startTestApp, password, type Person } from '../testing/app/testApp.ts';
import { withStoredIds, type StoredConsortium, storeRandomConsortium } from '../testing/factories/storedConsortium.ts';
import { explanationSchema, progressRowSchema } from './progressSchemas.ts';

const roundCount = 16;
const groupings = ['country', 'organisation', 'consortium'] as const;
const codes = ['O1', 'O2'] as const;

type ProgressRowBody = z.infer<typeof progressRowSchema>;
const parseProgressRows = (body: unknown): ProgressRowBody[] => z.array(progressRowSchema).parse(body);

interface ConsortiumRound {
  consortium: RandomConsortium;
  stored: StoredConsortium[];
}

/** The expected rows of a comparison, by a second, naive implementation of the domain rules. */
function expectedRows(consortium: RandomConsortium, by: string, code: string, through = consortium.through) {
  const isRatio = consortium.indicator.valueType === 'ratio';
  return computeNaiveRows(consortium, by, through).map(({ results, exactAttainment, numerator, denominator, ...row }) => ({
    row: { ...row, indicator: code, ...(isRatio ? { numerator, denominator } : {}) },
    missing: results.flatMap(({ assignment, why, reason }) =>
      why === null ? [] : [JSON.stringify([assignment.organisationId, assignment.id, why, reason ?? null])],
    ),
    gaps: results.flatMap(({ assignment, gaps }) =>
      gaps.map(({ period, why }) => JSON.stringify([assignment.organisationId, assignment.id, period, why])),
    ),
    exactAttainment,
  }));
}

const comparableRow = ({ missing, gaps, series, targetOn, ...row }: ProgressRowBody) => ({
  row,
  missing: missing
    .map(({ organisationId, assignmentId, why, reason }) => JSON.stringify([organisationId, assignmentId, why, reason ?? null]))
    .toSorted(),
  gaps: gaps
    .map(({ organisationId, assignmentId, period, why }) => JSON.stringify([organisationId, assignmentId, period, why]))
    .toSorted(),
});

const sortAbsences = (rows: ReturnType<typeof expectedRows>) =>
  rows.map(({ row, missing, gaps }) => ({ row, missing: missing.toSorted(), gaps: gaps.toSorted() }));

const sumFigures = (figures: readonly (number | null | undefined)[]) =>
  figures.reduce<bigint>((sum, figure) => sum + BigInt(Math.round((figure ?? 0) * 10_000)), 0n);

describe.each(engines)('progress of random consortia on %s', (engine: Engine) => {
  let app: TestApp;
  let organisationIds: number[] = [];
  const periodIds = new Map<number, number>();
  let clients = new Map<Person, ApiClient>();

  beforeAll(async () => {
    app = await startTestApp(engine);
    const system = app.pilotage.stores.system();
    const fourth = await system.insert('organisations', {
      slug: 'org-c',
      name: 'C',
      shortName: null,
      country: 'SK',
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
      kind: 'partner',
    });
    const { a, b, lead } = app.ids.organisations;
    organisationIds = [a, b, lead, fourth.id];
    for (const { number, startsOn, endsOn, dueOn } of sampleConsortia(1, 1)[0]?.input.periods.toReversed() ?? []) {
      const period = await system.insert('periods', { number, startsOn, endsOn, dueOn, illustrative: false, state: 'planned' });
      periodIds.set(number, period.id);
    }
  });
  afterAll(() => app.close());

  async function deleteConsortium({ input: { periods, organisations } }: RandomConsortium): Promise<void> {
    const { dataSource } = app.opened;
    for (const table of [
      'approvedVersions',
      'measurements',
      'reports',
      'expectations',
      'assignments',
      'indicators',
      'auditEvents',
    ])
      await dataSource.query(`DELETE FROM \`${table}\``);
    for (const { id, opened } of periods)
      await dataSource.query('UPDATE periods SET state = ? WHERE id = ?', [opened ? 'open' : 'planned', id]);
    for (const { id, country } of organisations)
      await dataSource.query('UPDATE organisations SET country = ? WHERE id = ?', [country, id]);
  }

  async function signInEverybody(): Promise<void> {
    clients = new Map();
    for (const person of ['lead', 'evaluator', 'observer', 'staffA', 'managerB', 'staffLead'] as const) {
      const client = await app.signInAs();
      await client.signIn(`${person.toLowerCase()}@house.example`, password);
      clients.set(person, client);
    }
  }

  const clientOf = (person: Person) => clients.get(person) ?? app.signInAs();
  const get = async (person: Person, path: string) => {
    const response = await (await clientOf(person)).get(path);
    expect([path, response.status, response.status === 200 ? '' : response.text]).toEqual([path, 200, '']);
    return response;
  };

  async function store([first, second]: readonly [RandomConsortium, RandomConsortium]): Promise<ConsortiumRound> {
    const consortium = withStoredIds(first, organisationIds, periodIds);
    const opened = new Set(consortium.input.periods.filter((period) => period.opened).map(({ id }) => id));
    const otherConsortium = withStoredIds(second, organisationIds, periodIds);
    const { organisations, periods } = consortium.input;
    const expectations = otherConsortium.input.expectations.filter(({ periodId }) => opened.has(periodId));
    await deleteConsortium(consortium);
    app.clock.set(`${consortium.today}T10:00:00.000Z`);
    await signInEverybody();
    const other = {
      ...otherConsortium,
      through: consortium.through,
      today: consortium.today,
      input: { ...otherConsortium.input, organisations, periods, expectations },
    };
    return {
      consortium,
      stored: [await storeRandomConsortium(app, consortium, 'O1'), await storeRandomConsortium(app, other, 'O2')],
    };
  }

  async function compareRows(
    { consortium, stored }: ConsortiumRound,
    person: Person,
    basis: 'approved' | 'submitted' | 'own',
    own: number | null,
  ) {
    for (const [at, code] of codes.entries()) {
      const visible = stored[at]?.onBasis(basis, own) ?? consortium;
      for (const by of groupings) {
        const query = `by=${by}&indicator=${code}&through=${consortium.through}&basis=${basis}&series=true`;
        const rows = parseProgressRows((await get(person, `/api/progress?${query}`)).body);
        const naive = expectedRows(visible, by, code);
        expect(rows.map(comparableRow)).toEqual(sortAbsences(naive));
        compareSeries(rows, visible, by, code);
      }
    }
  }

  function compareSeries(rows: readonly ProgressRowBody[], visible: RandomConsortium, by: string, code: string): void {
    for (let period = 1; period <= visible.through; period += 1) {
      const rowsThen = expectedRows(visible, by, code, period);
      rows.forEach(({ series = [] }, at) => {
        const { value, attainment, expected: level } = rowsThen[at]?.row ?? {};
        expect(series[period - 1]).toMatchObject({ period, value, attainment, expected: level, definitionVersion: 1 });
      });
    }
    const { input, through } = visible;
    const numbers = new Map(input.periods.map(({ id, number }) => [id, number]));
    const reported = input.cells.filter(
      (cell) => cell.status === 'counts' && cell.availability === 'reported' && Number(numbers.get(cell.periodId)) <= through,
    );
    expect(rows.flatMap(({ series = [] }) => series.map((point) => point.reported)).reduce((sum, each) => sum + each, 0)).toBe(
      reported.length,
    );
    expect(rows.every(({ series }) => series?.length === through)).toBe(true);
  }

  async function compareMatrixAndMedian(
    { consortium, stored }: ConsortiumRound,
    basis: 'approved' | 'submitted',
    person: Person,
  ) {
    for (const by of groupings) {
      const each = codes.map((code, at) => expectedRows(stored[at]?.onBasis(basis, null) ?? consortium, by, code));
      const matrix = parseProgressRows(
        (await get(person, `/api/progress/matrix?by=${by}&through=${consortium.through}&basis=${basis}`)).body,
      );
      expect(matrix.map(comparableRow)).toEqual(each.flatMap(sortAbsences));
      expect(matrix.every((row) => row.series === undefined)).toBe(true);
      const across = parseProgressRows(
        (await get(person, `/api/progress?by=${by}&through=${consortium.through}&basis=${basis}`)).body,
      );
      expect(
        across.map(({ key, indicator, attainment, n, of, value, target, missing }) => ({
          key,
          indicator,
          attainment,
          n,
          of,
          value,
          target,
          missing,
        })),
      ).toEqual(
        (each[0] ?? []).map(({ row: { key } }, at) => {
          const assigned = each.flatMap((rows) => rows[at] ?? []).filter(({ row }) => row.of > 0);
          const defined = assigned.flatMap(({ exactAttainment }) => (exactAttainment === null ? [] : [exactAttainment]));
          return {
            key,
            indicator: null,
            attainment: computeNaiveMedian(defined),
            n: defined.length,
            of: assigned.length,
            value: null,
            target: null,
            missing: [],
          };
        }),
      );
    }
  }

  async function compareExplanations({ consortium, stored }: ConsortiumRound): Promise<void> {
    for (const [at, code] of codes.entries()) {
      const { indicator } = stored[at]?.onBasis('approved', null) ?? consortium;
      for (const by of groupings) {
        const rows = parseProgressRows(
          (await get('lead', `/api/progress?by=${by}&indicator=${code}&through=${consortium.through}`)).body,
        );
        for (const row of rows) {
          const { figure, parts, leftOut } = explanationSchema.parse(
            (await get('lead', `/api/progress/explain?indicator=${code}&key=${row.key}&through=${consortium.through}`)).body,
          );
          expect([figure, leftOut, parts.length]).toEqual([row, row.missing, row.n]);
          if (indicator.valueType === 'ratio') {
            expect([sumFigures(parts.map((part) => part.numerator)), sumFigures(parts.map((part) => part.denominator))]).toEqual([
              sumFigures([row.numerator]),
              sumFigures([row.denominator]),
            ]);
          } else if (indicator.valueType !== 'score') {
            expect(sumFigures(parts.map(({ value }) => value))).toBe(sumFigures([row.value]));
            for (const { cells, value } of parts)
              expect(sumFigures(cells.filter(({ inValue }) => inValue).map((cell) => cell.value))).toBe(sumFigures([value]));
          }
        }
      }
    }
  }

  /** Rows that a role may not read do not change the figures that every role may read. */
  async function compareRoles({ consortium }: ConsortiumRound): Promise<void> {
    for (const path of [
      ...groupings.map((by) => `/api/progress?by=${by}&indicator=O1&through=${consortium.through}&series=true`),
      `/api/progress?through=${consortium.through}`,
      `/api/progress/matrix?by=organisation&through=${consortium.through}`,
    ]) {
      const responses = [];
      for (const person of ['lead', 'evaluator', 'observer', 'staffA', 'managerB', 'staffLead'] as const)
        responses.push((await get(person, path)).text);
      expect([path, new Set(responses).size]).toEqual([path, 1]);
    }
  }

  const pairs = sampleConsortia(20_261_124, roundCount * 2);
  test.each(Array.from({ length: roundCount }, (_, at) => [at]))(
    'round %i equals a naive implementation for every role and basis',
    async (at) => {
      const [first, second] = [pairs[2 * at], pairs[2 * at + 1]];
      if (!first || !second) throw new Error('There are too few sample consortia.');
      const round = await store([first, second]);
      const { a, b } = app.ids.organisations;
      await compareRows(round, 'observer', 'approved', null);
      await compareRows(round, at % 2 === 0 ? 'lead' : 'evaluator', 'submitted', null);
      await compareRows(round, 'staffA', 'own', a);
      await compareRows(round, 'managerB', 'own', b);
      await compareMatrixAndMedian(round, at % 2 === 0 ? 'approved' : 'submitted', 'lead');
      await compareExplanations(round);
      await compareRoles(round);
    },
  );
});
