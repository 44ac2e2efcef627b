import {
  selectBasisCells,
  freezeExpectation,
  type Measurement,
  type Organisation,
  computeProgressMatrix,
  computeRatioValue,
  computeReportingRate,
  resourceNames,
  resourceOf,
} from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { internalOf } from '../internal/internalRepositories.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type Stores } from '../store/openStores.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';
import { daysAfter } from './calendar.seed.ts';
import { getNamed } from './getNamed.seed.ts';
import { seedDemo } from './seedDemo.ts';
import { demoFactsOf } from './demoFacts.seed.ts';

/** In Rome it is already the next day. */
const now = '2026-11-24T23:30:00.000Z';
const today = '2026-11-25';
const facts = demoFactsOf(today);
const options = { passwordHash: 'a hash', clock: { now: () => new Date(now) }, files: [] };

const byId = <T extends { id: number }>(records: readonly T[]) => new Map(records.map((each) => [each.id, each]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const valuesOf = <T, V>(records: readonly T[], valueOf: (record: T) => V) => new Set(records.map(valueOf));

describe.each(engines)('the demo consortium on %s', (engine) => {
  let open: OpenDatabase;
  let stores: Stores;
  let seeded: boolean;
  let all: Awaited<ReturnType<typeof readAll>>;

  async function readAll() {
    const store = stores.system();
    return {
      organisations: await store.all('organisations'),
      users: await store.all('users'),
      memberships: await store.all('memberships'),
      consortium: await store.all('consortium'),
      periods: await store.all('periods'),
      pilots: await store.all('pilots'),
      milestones: await store.all('milestones'),
      indicators: await store.all('indicators'),
      assignments: await store.all('assignments'),
      checks: await store.all('checks'),
      expectations: await store.all('expectations'),
      reports: await store.all('reports'),
      measurements: await store.all('measurements'),
      approvedVersions: await store.all('approvedVersions'),
      auditEvents: await store.all('auditEvents'),
    };
  }

  beforeAll(async () => {
    open = await openEmptyDatabase(engine);
    stores = openStores(open.database, options.clock);
    seeded = await seedDemo(stores, options);
    all = await readAll();
  });

  afterAll(async () => {
    await open?.database.close();
  });

  const organisation = (slug: string): Organisation =>
    getNamed(new Map(all.organisations.map((each) => [each.slug, each])), slug);
  const period = (number: number) => getNamed(new Map(all.periods.map((each) => [each.number, each])), number);
  const userOf = (email: string) => getNamed(new Map(all.users.map((each) => [each.email, each])), email);
  const reportOf = (cell: Measurement) =>
    all.reports.filter((each) => each.organisationId === cell.organisationId && each.periodId === cell.periodId);
  const indicatorOf = (cell: Measurement) => {
    const { indicatorId } = getNamed(byId(all.assignments), cell.assignmentId);
    return getNamed(byId(all.indicators), indicatorId);
  };

  /** All figures that the cells and running totals of an assignment show. */
  const figuresAndTotals = (assignmentId: number): number[] => {
    const cells = all.measurements.filter((each) => each.assignmentId === assignmentId);
    const columns = [
      cells.map((each) => each.value ?? 0),
      cells.map((each) => each.numerator ?? 0),
      cells.map((each) => each.denominator ?? 0),
    ];
    return columns.flatMap((column) => [...column, ...column.map((_, last) => sum(column.slice(0, last + 1)))]);
  };

  test('is loaded only once', async () => {
    expect([seeded, await seedDemo(stores, options)]).toEqual([true, false]);
    expect(await readAll()).toEqual(all);
  });

  test('has records of every kind that match the schemas', () => {
    for (const [name, records] of Object.entries(all)) {
      expect([name, records.length > 0]).toEqual([name, true]);
      const schemas = resourceNames.filter((each) => each === name).map((each) => resourceOf(each).read);
      for (const record of records) expect(schemas.map((schema) => schema.parse(record))).toEqual([record]);
    }
  });

  test('contains the published facts', () => {
    const [consortium] = all.consortium;
    const { name, title, programme, priority, startsOn, endsOn, currency, countries } = facts.consortium;
    expect(consortium).toMatchObject({ name, title, programme, priority, startsOn, endsOn, currency, countries });
    expect(consortium).toMatchObject({ timeZone: 'Europe/Rome', publishesProgress: true });
    expect(all.organisations.map(({ slug, name: fullName, country, city }) => [slug, fullName, country, city])).toEqual(
      facts.organisations.map(({ slug, name: fullName, countryCode, city }) => [slug, fullName, countryCode, city]),
    );
    expect(all.periods.map((each) => [each.number, each.startsOn, each.endsOn])).toEqual(
      facts.periods.map((each) => [each.number, each.startsOn, each.endsOn]),
    );
    for (const { name: pilotTitle, coordinator, partners, startsOn: from, summary } of facts.pilots) {
      const pilot = all.pilots.find((each) => each.title === pilotTitle);
      const [organisationId, ...partnerIds] = [coordinator, ...partners].map((slug) => organisation(slug).id);
      expect(pilot).toMatchObject({ organisationId, startsOn: from, summary, partnerIds });
    }
  });

  test('has every demo account with its memberships and password', async () => {
    const accounts = new Map<string, [string, string | null][]>([
      ...facts.organisations.flatMap(({ slug }): [string, [string, string][]][] => [
        [`staff@${slug}.example`, [['partnerStaff', slug]]],
        [`manager@${slug}.example`, [['partnerManager', slug]]],
      ]),
      ['lead@democenter.example', [['leadPartner', 'democenter']]],
      ['evaluator@consortium.example', [['evaluator', null]]],
      ['observer@consortium.example', [['observer', null]]],
      ['juror@consortium.example', [['juror', null]]],
      ['juror2@consortium.example', [['juror', null]]],
      ['twohats@consortium.example', ['fundusz-wspolpracy', 'rops-poznan'].map((slug) => ['partnerStaff', slug])],
    ]);
    expect(valuesOf(all.users, (user) => user.email)).toEqual(new Set(accounts.keys()));
    for (const [email, roles] of accounts) {
      const { id, locale } = userOf(email);
      const memberships = all.memberships.filter((each) => each.userId === id).map((each) => [each.role, each.organisationId]);
      expect(locale).toBe('en');
      expect(memberships).toEqual(roles.map(([role, slug]) => [role, slug === null ? null : organisation(slug).id]));
      const where = [{ field: 'userId', operator: 'eq', value: id, connector: 'AND' }];
      expect(await internalOf(open.database).authRecords.find('authAccounts', where, 9)).toMatchObject([
        { providerId: 'credential', accountId: String(id), password: 'a hash', createdAt: now, updatedAt: now },
      ]);
    }
  });

  test('marks unpublished data as illustrative', () => {
    for (const records of [all.periods, all.assignments, all.measurements, all.approvedVersions]) {
      expect(records.every((each) => each.illustrative)).toBe(true);
    }
    for (const { title } of all.milestones) expect(title).toMatch(/\(illustrative\)$/);
    for (const { narrative } of all.reports) expect(narrative ?? 'Illustrative').toMatch(/^Illustrative/);
    for (const { comment } of all.measurements) expect(comment ?? '(Illustrative.)').toMatch(/\(Illustrative\.\)$/);
  });

  test('has closed periods, an overdue one, one due in 30 days and a planned one', () => {
    expect(all.periods.map((each) => each.state)).toEqual(['closed', 'closed', 'closed', 'open', 'open', 'planned']);
    expect(period(4).dueOn < today).toBe(true);
    expect(period(5).dueOn).toBe(daysAfter(today, 30));
    for (const { dueOn, endsOn } of all.periods) expect(dueOn > endsOn).toBe(true);
  });

  test('has eight indicators of the consortium, and local ones of three organisations, two of which come from records', () => {
    const consortiumIndicators = all.indicators.filter((each) => each.organisationId === null);
    expect(consortiumIndicators.map((each) => each.code)).toEqual([
      'TRAININGS',
      'ATTENDANCES',
      'CERTIFIED',
      'PILOTS',
      'SOLUTIONS',
      'ADOPTING',
      'POLICY-PAPERS',
      'STARTERS',
    ]);
    const local = all.indicators.flatMap((each) =>
      each.organisationId === null ? [] : [{ ...each, ownerId: each.organisationId }],
    );
    expect([valuesOf(local, ({ ownerId }) => ownerId).size, local.filter((each) => each.derivation).length]).toEqual([3, 2]);
    for (const { code, ownerId } of local)
      expect(code.startsWith(`${getNamed(byId(all.organisations), ownerId).slug}-`)).toBe(true);
    for (const each of all.assignments) {
      const { organisationId } = getNamed(byId(all.indicators), each.indicatorId);
      expect(each.local).toBe(organisationId !== null);
      if (organisationId !== null) expect(each.organisationId).toBe(organisationId);
    }
  });

  test('has targets on the right side of baselines, and milestones within their periods', () => {
    for (const each of all.assignments) {
      const { valueType, accumulation, direction } = getNamed(byId(all.indicators), each.indicatorId);
      const isAdditive = accumulation === 'incremental' && valueType !== 'ratio';
      if (isAdditive) expect([null, 0]).toContain(each.baseline);
      const gain = (each.target ?? 0) - (each.baseline ?? 0);
      if (each.target !== null) expect(direction === 'increase' ? gain > 0 : gain < 0).toBe(true);
      const numberOf = (id: number | null, fallback: number) => (id === null ? fallback : getNamed(byId(all.periods), id).number);
      for (const { periodId } of each.milestones) {
        const number = numberOf(periodId, 0);
        expect(numberOf(each.fromPeriodId, 1) <= number && number < numberOf(each.untilPeriodId, 6)).toBe(true);
      }
    }
  });

  test('freezes the expected set of every opened period', () => {
    const opened = all.periods.filter((each) => each.state !== 'planned');
    expect(all.expectations).toHaveLength(opened.length * all.assignments.length);
    for (const { periodId, assignmentId, organisationId, expected, reason } of all.expectations) {
      const assignment = getNamed(byId(all.assignments), assignmentId);
      const periodOrNull = (id: number | null) => (id === null ? null : getNamed(byId(all.periods), id));
      const frozen = freezeExpectation({
        period: getNamed(byId(all.periods), periodId),
        fromPeriod: periodOrNull(assignment.fromPeriodId),
        untilPeriod: periodOrNull(assignment.untilPeriodId),
        pilotStartsOn: assignment.pilotId === null ? null : getNamed(byId(all.pilots), assignment.pilotId).startsOn,
      });
      expect({ organisationId, expected, reason }).toEqual({ organisationId: assignment.organisationId, ...frozen });
    }
    expect(valuesOf(all.expectations, (each) => each.reason)).toEqual(
      new Set([null, 'joinedLater', 'leftEarlier', 'pilotNotStarted']),
    );
  });

  test('has one report of each organisation with expected assignments, in every state, with consistent fields', () => {
    const expectedReports = valuesOf(
      all.expectations.filter((each) => each.expected),
      (each) => `${each.organisationId}/${each.periodId}`,
    );
    expect(all.reports.map((each) => `${each.organisationId}/${each.periodId}`).sort()).toEqual([...expectedReports].sort());
    expect(valuesOf(all.reports, (each) => each.state)).toEqual(new Set(['draft', 'submitted', 'approved', 'returned']));
    for (const report of all.reports) {
      expect(report.firstSubmittedAt === null).toBe(report.state === 'draft');
      expect(report.firstSubmittedAt === null || report.firstSubmittedAt < now).toBe(true);
      expect(report.lastReturn === null).toBe(report.state !== 'returned');
      if (getNamed(byId(all.periods), report.periodId).state === 'closed') expect(report.state).toBe('approved');
    }
    const late = all.reports.filter((each) => each.periodId === period(4).id && each.state === 'draft');
    expect(late.map((each) => each.organisationId)).toEqual([organisation('bkik').id]);
  });

  test('has reports that were submitted late and reports that are late', () => {
    const rate = (number: number) =>
      computeReportingRate({
        period: period(number),
        timeZone: 'Europe/Rome',
        organisations: all.organisations,
        assignments: all.assignments,
        expectations: all.expectations,
        reports: all.reports,
      });
    expect([1, 2, 3, 4, 5].map((number) => [rate(number).submitted, rate(number).onTime])).toEqual([
      [13, 13],
      [13, 11],
      [13, 12],
      [12, 11],
      [4, 4],
    ]);
  });

  test('has expected cells only, with the state of their report', () => {
    const expected = valuesOf(
      all.expectations.filter((each) => each.expected),
      (each) => `${each.assignmentId}/${each.periodId}`,
    );
    expect(valuesOf(all.measurements, (each) => each.state)).toEqual(new Set(['draft', 'submitted', 'approved', 'returned']));
    for (const cell of all.measurements) {
      expect(expected).toContain(`${cell.assignmentId}/${cell.periodId}`);
      expect(getNamed(byId(all.assignments), cell.assignmentId).organisationId).toBe(cell.organisationId);
      const [report, ...others] = reportOf(cell);
      expect(others).toEqual([]);
      const isNamed = report?.lastReturn?.cells.some((each) => each.assignmentId === cell.assignmentId) ?? false;
      const state = report?.state === 'returned' ? (isNamed ? 'returned' : 'submitted') : report?.state;
      expect(cell.state).toBe(state);
    }
    expect(all.reports.flatMap((each) => each.lastReturn?.cells ?? [])).toHaveLength(
      all.measurements.filter(({ state }) => state === 'returned').length,
    );
  });

  test('stores an approved version of each approved cell, approved by the lead partner', () => {
    const versions = new Map(all.approvedVersions.map((each) => [each.measurementId, each]));
    const approved = all.measurements.filter((each) => each.state === 'approved');
    expect(all.approvedVersions).toHaveLength(approved.length);
    for (const { id, version, ...cell } of approved) {
      const { organisationId, availability, value, numerator, denominator, parts, comment, illustrative } = cell;
      const content = { organisationId, availability, value, numerator, denominator, parts, comment, illustrative };
      const stored = getNamed(versions, id);
      expect(stored).toMatchObject({ ...content, measurementVersion: version });
      expect(stored.approvedById).toBe(userOf('lead@democenter.example').id);
      expect(stored.approvedAt < now).toBe(true);
    }
  });

  test('has only figures and availabilities that a partner could enter', () => {
    expect(valuesOf(all.measurements, (each) => each.availability)).toEqual(new Set(['reported', 'notApplicable', 'withheld']));
    for (const cell of all.measurements) {
      const { value, numerator, denominator } = cell;
      const { valueType, options } = indicatorOf(cell);
      if (cell.availability !== 'reported') {
        expect([value, numerator, denominator, cell.parts]).toEqual([null, null, null, {}]);
        expect(cell.comment).not.toBeNull();
      } else if (valueType === 'ratio') {
        expect(value).toBe(computeRatioValue(numerator, denominator));
        expect(numerator ?? -1).toBeGreaterThanOrEqual(0);
        expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? -1);
      } else {
        expect([numerator, denominator]).toEqual([null, null]);
        expect(Number.isInteger(value) && (value ?? -1) >= 0).toBe(true);
        if (valueType === 'score') expect(options.map((each) => each.value)).toContain(value);
      }
    }
    expect(all.measurements.some((each) => each.value === 0)).toBe(true);
    expect(all.measurements.some((each) => each.denominator === 0 && each.value === null)).toBe(true);
  });

  test('has parts of known categories that do not exceed the figure', () => {
    const split = all.measurements.filter((each) => Object.keys(each.parts).length > 0);
    expect(valuesOf(split, (each) => indicatorOf(each).code)).toEqual(new Set(['ATTENDANCES', 'CERTIFIED']));
    for (const cell of split) {
      const { dimensions } = indicatorOf(cell);
      for (const [dimension, categories] of Object.entries(cell.parts)) {
        expect(dimensions.find((each) => each.name === dimension)?.categories).toEqual(
          expect.arrayContaining(Object.keys(categories)),
        );
        expect(sum(Object.values(categories))).toBeLessThanOrEqual(cell.value ?? -1);
      }
    }
  });

  test('quotes published totals in the counting rules, and assigns them to no organisation', () => {
    const { workshops2018, festivals2018 } = facts.events;
    const { count, attendances } = workshops2018;
    const ofCountries = [workshops2018, festivals2018].flatMap((each) => Object.values(each.byCountry));
    const trained = facts.academy.published.map((each) => each.value);
    const publishedByCode = new Map<string, number[]>([
      ['TRAININGS', [count]],
      ['ATTENDANCES', [attendances, festivals2018.visitors, ...ofCountries]],
      ['CERTIFIED', trained],
      ['SOLUTIONS', facts.contests.flatMap((each) => each.applications ?? [])],
      ['STARTERS', trained.slice(-1)],
    ]);
    const indicators = new Map(all.indicators.map((each) => [each.code, each]));
    for (const [code, figures] of publishedByCode) {
      const { id, countingRule } = getNamed(indicators, code);
      for (const figure of figures) expect(countingRule).toContain(figure.toLocaleString('en'));
      for (const assignment of all.assignments.filter((each) => each.indicatorId === id)) {
        expect(figuresAndTotals(assignment.id).filter((figure) => figures.includes(figure))).toEqual([]);
      }
    }
    const hungarian = all.assignments.filter(
      (each) =>
        [organisation('bkik').id, organisation('ifka').id].includes(each.organisationId) &&
        each.indicatorId === getNamed(indicators, 'ADOPTING').id,
    );
    expect(hungarian).toHaveLength(2);
    for (const { id } of hungarian) expect(figuresAndTotals(id).filter((figure) => figure === 10 || figure === 15)).toEqual([]);
  });

  test('shows every status and every reason of a missing figure', () => {
    const input = {
      periods: all.periods.map((each) => ({ ...each, opened: each.state !== 'planned' })),
      organisations: all.organisations,
      assignments: all.assignments,
      expectations: all.expectations,
      cells: selectBasisCells(all.measurements, 'approved', null, (cell, status) => ({ ...cell, status })),
    };
    const consortiumIndicators = all.indicators.filter((each) => each.organisationId === null);
    const rows = computeProgressMatrix(input, consortiumIndicators, { by: 'country', through: 5, today });
    expect(valuesOf(rows, (row) => row.status)).toEqual(new Set(['ahead', 'onTrack', 'atRisk', 'behind', 'noData']));
    const missing = rows.flatMap((row) => row.missing);
    expect(valuesOf(missing, (each) => each.why)).toEqual(
      new Set(['missing', 'withheld', 'notApplicable', 'notDue', 'inReview', 'zeroDenominator']),
    );
    expect(rows.some((row) => (row.attainment ?? 0) > 1)).toBe(true);
    expect(rows.some((row) => row.value !== null && row.compared.n < row.n)).toBe(true);
    expect(rows.flatMap((row) => row.gaps).some((each) => each.why === 'missing')).toBe(true);
    const before = computeProgressMatrix(input, consortiumIndicators, { by: 'country', through: 4, today });
    const missingBefore = before.flatMap((row) => row.missing);
    expect(valuesOf(missingBefore, (each) => each.why)).toContain('notExpected');
  });

  test('has audit events of all actions in a plausible order', () => {
    const events = all.auditEvents.filter((each) => each.actorRole !== 'system');
    const actions = new Set(['open', 'close', 'create', 'submit', 'approve', 'return']);
    expect(valuesOf(events, (each) => each.action)).toEqual(actions);
    for (const { actorId, actorRole, organisationId, at } of events) {
      expect(at < now).toBe(true);
      const memberships = all.memberships.filter((each) => each.userId === actorId && each.role === actorRole);
      if (actorRole !== 'leadPartner') expect(memberships.map((each) => each.organisationId)).toContain(organisationId);
      else expect(actorId).toBe(userOf('lead@democenter.example').id);
    }
    for (const { id: recordId, organisationId, periodId } of all.reports) {
      const steps = events.filter((each) => each.resource === 'reports' && each.recordId === recordId);
      const entered = events.filter(
        (each) => each.resource === 'measurements' && each.organisationId === organisationId && each.periodId === periodId,
      );
      const instants = [...entered.map((each) => each.at).sort(), ...steps.map((each) => each.at)];
      expect(instants).toEqual([...instants].sort());
    }
    const recordIds = events.filter((each) => each.resource === 'measurements').map((each) => each.recordId);
    expect(recordIds.sort((a, b) => a - b)).toEqual(all.measurements.map((each) => each.id));
  });

  test('has milestones that are done, overdue and upcoming', () => {
    const states = all.milestones.map(({ dueOn, doneOn }) => {
      if (doneOn !== null) return 'done';
      if (dueOn === null) return 'undated';
      return dueOn < today ? 'overdue' : 'upcoming';
    });
    expect(new Set(states)).toEqual(new Set(['done', 'overdue', 'upcoming', 'undated']));
    expect(valuesOf(all.milestones, (each) => each.pilotId).size).toBe(all.pilots.length);
  });
});
