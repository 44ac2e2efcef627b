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
import facts from './socialimakers.json' with { type: 'json' };

/** In Rome the next day has begun. */
const now = '2026-11-24T23:30:00.000Z';
const today = '2026-11-25';
const clock = { now: () => new Date(now) };
const options = { passwordHash: 'a hash', clock, files: [] };

const byId = <T extends { id: number }>(records: readonly T[]) => new Map(records.map((each) => [each.id, each]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const valuesOf = <T, V>(records: readonly T[], of: (record: T) => V) => new Set(records.map(of));

describe.each(engines)('the demo consortium on %s', (engine) => {
  let open: OpenDatabase;
  let stores: Stores;
  let seeded: boolean;
  let all: Awaited<ReturnType<typeof everything>>;

  async function everything() {
    const read = stores.system();
    return {
      organisations: await read.all('organisations'),
      users: await read.all('users'),
      memberships: await read.all('memberships'),
      consortium: await read.all('consortium'),
      periods: await read.all('periods'),
      pilots: await read.all('pilots'),
      milestones: await read.all('milestones'),
      indicators: await read.all('indicators'),
      assignments: await read.all('assignments'),
      checks: await read.all('checks'),
      expectations: await read.all('expectations'),
      reports: await read.all('reports'),
      measurements: await read.all('measurements'),
      approvedVersions: await read.all('approvedVersions'),
      auditEvents: await read.all('auditEvents'),
    };
  }

  beforeAll(async () => {
    open = await openEmptyDatabase(engine);
    stores = openStores(open.database, clock);
    seeded = await seedDemo(stores, options);
    all = await everything();
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

  /** Everything that an assignment's cells and running totals show. */
  const figuresAndTotals = (assignmentId: number): number[] => {
    const cells = all.measurements.filter((each) => each.assignmentId === assignmentId);
    const columns = [
      cells.map((each) => each.value ?? 0),
      cells.map((each) => each.numerator ?? 0),
      cells.map((each) => each.denominator ?? 0),
    ];
    return columns.flatMap((column) => [...column, ...column.map((_, last) => sum(column.slice(0, last + 1)))]);
  };

  test('is loaded once: a second time changes nothing', async () => {
    expect([seeded, await seedDemo(stores, options)]).toEqual([true, false]);
    expect(await everything()).toEqual(all);
  });

  test('has records of every kind, and each passes the schema of its answers', () => {
    for (const [name, records] of Object.entries(all)) {
      expect([name, records.length > 0]).toEqual([name, true]);
      const schemas = resourceNames.filter((each) => each === name).map((each) => resourceOf(each).read);
      for (const record of records) expect(schemas.map((schema) => schema.parse(record))).toEqual([record]);
    }
  });

  test('repeats what was published', () => {
    const [consortium] = all.consortium;
    const { name, title, programme, priority, startsOn, endsOn, currency, countries } = facts.consortium;
    expect(consortium).toMatchObject({ name, title, programme, priority, startsOn, endsOn, currency, countries });
    expect(consortium).toMatchObject({ timeZone: 'Europe/Rome', publishesProgress: false });
    expect(all.organisations.map(({ slug, name: called, country, city }) => [slug, called, country, city])).toEqual(
      facts.organisations.map(({ slug, name: called, countryCode, city }) => [slug, called, countryCode, city]),
    );
    expect(all.periods.map((each) => [each.number, each.startsOn, each.endsOn])).toEqual(
      facts.periods.map((each) => [each.number, each.startsOn, each.endsOn]),
    );
    for (const { name: titled, coordinator, partners, startsOn: from, summary } of facts.pilots) {
      const pilot = all.pilots.find((each) => each.title === titled);
      const [organisationId, ...partnerIds] = [coordinator, ...partners].map((slug) => organisation(slug).id);
      expect(pilot).toMatchObject({ organisationId, startsOn: from, summary, partnerIds });
    }
  });

  test('has every demo account, with its hats and its password', async () => {
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
    for (const [email, hats] of accounts) {
      const { id, locale } = userOf(email);
      const held = all.memberships.filter((each) => each.userId === id).map((each) => [each.role, each.organisationId]);
      expect(locale).toBe('en');
      expect(held).toEqual(hats.map(([role, slug]) => [role, slug === null ? null : organisation(slug).id]));
      const where = [{ field: 'userId', operator: 'eq', value: id, connector: 'AND' }];
      expect(await internalOf(open.database).authRecords.find('authAccounts', where, 9)).toMatchObject([
        { providerId: 'credential', accountId: String(id), password: 'a hash', createdAt: now, updatedAt: now },
      ]);
    }
  });

  test('marks as illustrative what was never published', () => {
    for (const of of [all.periods, all.assignments, all.measurements, all.approvedVersions]) {
      expect(of.every((each) => each.illustrative)).toBe(true);
    }
    for (const { title } of all.milestones) expect(title).toMatch(/\(illustrative\)$/);
    for (const { narrative } of all.reports) expect(narrative ?? 'Illustrative').toMatch(/^Illustrative/);
    for (const { comment } of all.measurements) expect(comment ?? '(Illustrative.)').toMatch(/\(Illustrative\.\)$/);
  });

  test('has closed periods, one past its due day, one due in 30 days and one planned', () => {
    expect(all.periods.map((each) => each.state)).toEqual(['closed', 'closed', 'closed', 'open', 'open', 'planned']);
    expect(period(4).dueOn < today).toBe(true);
    expect(period(5).dueOn).toBe(daysAfter(today, 30));
    for (const { dueOn, endsOn } of all.periods) expect(dueOn > endsOn).toBe(true);
  });

  test('has eight indicators of the consortium, and local ones of two organisations', () => {
    const ofTheConsortium = all.indicators.filter((each) => each.organisationId === null);
    expect(ofTheConsortium.map((each) => each.code)).toEqual([
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
    expect(valuesOf(local, (each) => each.ownerId).size).toBe(2);
    for (const { code, ownerId } of local)
      expect(code.startsWith(`${getNamed(byId(all.organisations), ownerId).slug}.`)).toBe(true);
    for (const each of all.assignments) {
      const { organisationId } = getNamed(byId(all.indicators), each.indicatorId);
      expect(each.local).toBe(organisationId !== null);
      if (organisationId !== null) expect(each.organisationId).toBe(organisationId);
    }
  });

  test('has targets on the right side of baselines, and milestones within their periods', () => {
    for (const each of all.assignments) {
      const { valueType, accumulation, direction } = getNamed(byId(all.indicators), each.indicatorId);
      const adding = accumulation === 'incremental' && valueType !== 'ratio';
      if (adding) expect([null, 0]).toContain(each.baseline);
      const gain = (each.target ?? 0) - (each.baseline ?? 0);
      if (each.target !== null) expect(direction === 'increase' ? gain > 0 : gain < 0).toBe(true);
      const numberOf = (id: number | null, otherwise: number) =>
        id === null ? otherwise : getNamed(byId(all.periods), id).number;
      for (const { periodId } of each.milestones) {
        const number = numberOf(periodId, 0);
        expect(numberOf(each.fromPeriodId, 1) <= number && number < numberOf(each.untilPeriodId, 6)).toBe(true);
      }
    }
  });

  test('freezes the expected set of each period that has opened', () => {
    const opened = all.periods.filter((each) => each.state !== 'planned');
    expect(all.expectations).toHaveLength(opened.length * all.assignments.length);
    for (const { periodId, assignmentId, organisationId, expected, reason } of all.expectations) {
      const assignment = getNamed(byId(all.assignments), assignmentId);
      const of = (id: number | null) => (id === null ? null : getNamed(byId(all.periods), id));
      const frozen = freezeExpectation({
        period: getNamed(byId(all.periods), periodId),
        fromPeriod: of(assignment.fromPeriodId),
        untilPeriod: of(assignment.untilPeriodId),
        pilotStartsOn: assignment.pilotId === null ? null : getNamed(byId(all.pilots), assignment.pilotId).startsOn,
      });
      expect({ organisationId, expected, reason }).toEqual({ organisationId: assignment.organisationId, ...frozen });
    }
    expect(valuesOf(all.expectations, (each) => each.reason)).toEqual(
      new Set([null, 'joinedLater', 'leftEarlier', 'pilotNotStarted']),
    );
  });

  test('has one report of each organisation that owes one, in every state, with what belongs to it', () => {
    const owing = valuesOf(
      all.expectations.filter((each) => each.expected),
      (each) => `${each.organisationId}/${each.periodId}`,
    );
    expect(all.reports.map((each) => `${each.organisationId}/${each.periodId}`).sort()).toEqual([...owing].sort());
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

  test('counts reports that came late and reports that are late', () => {
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

  test('has cells that are expected and whose state is that of their report', () => {
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

  test('keeps each approved cell as it was approved, by the lead partner', () => {
    const versions = new Map(all.approvedVersions.map((each) => [each.measurementId, each]));
    const approved = all.measurements.filter((each) => each.state === 'approved');
    expect(all.approvedVersions).toHaveLength(approved.length);
    for (const { id, version, ...cell } of approved) {
      const { organisationId, availability, value, numerator, denominator, parts, comment, illustrative } = cell;
      const content = { organisationId, availability, value, numerator, denominator, parts, comment, illustrative };
      const kept = getNamed(versions, id);
      expect(kept).toMatchObject({ ...content, measurementVersion: version });
      expect(kept.approvedById).toBe(userOf('lead@democenter.example').id);
      expect(kept.approvedAt < now).toBe(true);
    }
  });

  test('has only figures and statements that a partner could enter', () => {
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

  test('has parts of known categories that never exceed the figure', () => {
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

  test('quotes the published figures of a country or of the whole, and gives them to no organisation', () => {
    const { workshops2018, festivals2018 } = facts.events;
    const { count, attendances } = workshops2018;
    const ofCountries = [workshops2018, festivals2018].flatMap((each) => Object.values(each.byCountry));
    const trained = facts.academy.published.map((each) => each.value);
    const quoted = new Map<string, number[]>([
      ['TRAININGS', [count]],
      ['ATTENDANCES', [attendances, festivals2018.visitors, ...ofCountries]],
      ['CERTIFIED', trained],
      ['SOLUTIONS', facts.contests.flatMap((each) => each.applications ?? [])],
      ['STARTERS', trained.slice(-1)],
    ]);
    const indicators = new Map(all.indicators.map((each) => [each.code, each]));
    for (const [code, figures] of quoted) {
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

  test('shows every status and every reason for a figure that is not there', () => {
    const input = {
      periods: all.periods.map((each) => ({ ...each, opened: each.state !== 'planned' })),
      organisations: all.organisations,
      assignments: all.assignments,
      expectations: all.expectations,
      cells: selectBasisCells(all.measurements, 'approved', null, (cell, status) => ({ ...cell, status })),
    };
    const ofTheConsortium = all.indicators.filter((each) => each.organisationId === null);
    const rows = computeProgressMatrix(input, ofTheConsortium, { by: 'country', through: 5, today });
    expect(valuesOf(rows, (row) => row.status)).toEqual(new Set(['ahead', 'onTrack', 'atRisk', 'behind', 'noData']));
    const missing = rows.flatMap((row) => row.missing);
    expect(valuesOf(missing, (each) => each.why)).toEqual(
      new Set(['missing', 'withheld', 'notApplicable', 'notDue', 'inReview', 'zeroDenominator']),
    );
    expect(rows.some((row) => (row.attainment ?? 0) > 1)).toBe(true);
    expect(rows.some((row) => row.value !== null && row.compared.n < row.n)).toBe(true);
    expect(rows.flatMap((row) => row.gaps).some((each) => each.why === 'missing')).toBe(true);
    const before = computeProgressMatrix(input, ofTheConsortium, { by: 'country', through: 4, today });
    const missingBefore = before.flatMap((row) => row.missing);
    expect(valuesOf(missingBefore, (each) => each.why)).toContain('notExpected');
  });

  test('tells who did what, in an order in which it can have happened', () => {
    const people = all.auditEvents.filter((each) => each.actorRole !== 'system');
    expect(valuesOf(people, (each) => each.action)).toEqual(new Set(['open', 'close', 'create', 'submit', 'approve', 'return']));
    for (const { actorId, actorRole, organisationId, at } of people) {
      expect(at < now).toBe(true);
      const hats = all.memberships.filter((each) => each.userId === actorId && each.role === actorRole);
      if (actorRole !== 'leadPartner') expect(hats.map((each) => each.organisationId)).toContain(organisationId);
      else expect(actorId).toBe(userOf('lead@democenter.example').id);
    }
    for (const { id: recordId, organisationId, periodId } of all.reports) {
      const steps = people.filter((each) => each.resource === 'reports' && each.recordId === recordId);
      const entered = people.filter(
        (each) => each.resource === 'measurements' && each.organisationId === organisationId && each.periodId === periodId,
      );
      const instants = [...entered.map((each) => each.at).sort(), ...steps.map((each) => each.at)];
      expect(instants).toEqual([...instants].sort());
    }
    const told = people.filter((each) => each.resource === 'measurements').map((each) => each.recordId);
    expect(told.sort((a, b) => a - b)).toEqual(all.measurements.map((each) => each.id));
  });

  test('has milestones that are done, overdue and still to come', () => {
    const states = all.milestones.map(({ dueOn, doneOn }) => {
      if (doneOn !== null) return 'done';
      if (dueOn === null) return 'undated';
      return dueOn < today ? 'overdue' : 'coming';
    });
    expect(new Set(states)).toEqual(new Set(['done', 'overdue', 'coming', 'undated']));
    expect(valuesOf(all.milestones, (each) => each.pilotId).size).toBe(all.pilots.length);
  });
});
