import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityKinds } from '../activities/activityKinds.ts';
import { activityStates } from '../activities/activity.ts';
import { cooperationStates } from '../cooperations/cooperation.ts';
import { createLocalDayFormatter } from '../periods/createLocalDayFormatter.ts';
import { fromDayNumber, toDayNumber } from '../periods/toDayNumber.ts';
import { computeDerivedFigure, type DerivationRecord } from './computeDerivedFigure.ts';
import { type Derivation, derivationSchema } from './derivation.ts';
import { derivationSourceNames, derivationSources } from './derivationSources.ts';
import { validateDerivation } from './validateDerivation.ts';

const organisations = [1, 2, 3];
const pilots = [10, 11];
const moduleIds = [21, 22, 23];
const periods = [
  { id: 1, startsOn: '2019-02-01', endsOn: '2019-07-31' },
  { id: 2, startsOn: '2019-08-01', endsOn: '2020-01-31' },
  { id: 3, startsOn: '2020-02-01', endsOn: '2020-07-31' },
];
const toLocalDay = createLocalDayFormatter('Europe/Vienna');

const first = toDayNumber('2019-01-15');
const last = toDayNumber('2020-08-15');
/** Days at the edges of the periods come often. */
const dayArbitrary = fc.oneof(
  fc.integer({ min: first, max: last }).map(fromDayNumber),
  fc.constantFrom('2019-01-31', '2019-02-01', '2019-07-31', '2019-08-01', '2020-01-31', '2020-02-01', '2020-07-31'),
);
const instantArbitrary = fc
  .tuple(dayArbitrary, fc.constantFrom('00:00:00.000', '12:00:00.000', '21:59:59.999', '22:00:00.000', '23:30:00.000'))
  .map(([day, time]) => `${day}T${time}Z`);
const numberArbitrary = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });

const recordArbitraries = {
  activities: fc.record({
    organisationId: fc.constantFrom(...organisations),
    pilotId: fc.constantFrom(null, ...pilots),
    kind: fc.constantFrom(...activityKinds),
    state: fc.constantFrom(...activityStates),
    startsOn: dayArbitrary,
    lastDay: dayArbitrary,
    attendances: numberArbitrary,
    registrations: numberArbitrary,
    reach: numberArbitrary,
  }),
  enrolments: fc.record({
    organisationId: fc.constantFrom(...organisations),
    moduleId: fc.constantFrom(...moduleIds),
    periodId: fc.constantFrom(...periods.map(({ id }) => id)),
    enrolled: numberArbitrary,
    active: numberArbitrary,
    completed: numberArbitrary,
    certified: numberArbitrary,
  }),
  solutions: fc.record({
    organisationId: fc.constantFrom(null, ...organisations),
    pilotId: fc.constantFrom(null, ...pilots),
    state: fc.constantFrom('submitted', 'withdrawn', 'excluded'),
    receivedAt: instantArbitrary,
  }),
  cooperations: fc.record({
    organisationId: fc.constantFrom(null, ...organisations),
    ownerOrganisationId: fc.constantFrom(null, ...organisations),
    state: fc.constantFrom(...cooperationStates),
    createdAt: instantArbitrary,
    answeredAt: fc.option(instantArbitrary, { nil: null }),
  }),
} as const;

const filterArbitraries: Readonly<Record<Derivation['source'], fc.Arbitrary<object>>> = {
  activities: fc.record({ kind: fc.subarray([...activityKinds]), state: fc.subarray([...activityStates]) }, { requiredKeys: [] }),
  enrolments: fc.record({ moduleId: fc.subarray(moduleIds) }, { requiredKeys: [] }),
  solutions: fc.record({ state: fc.subarray(['submitted', 'withdrawn', 'excluded']) }, { requiredKeys: [] }),
  cooperations: fc.record({ state: fc.subarray([...cooperationStates]) }, { requiredKeys: [] }),
};

const caseArbitrary = fc.constantFrom(...derivationSourceNames).chain((source) => {
  const { measures, dates, owners } = derivationSources[source];
  return fc.record({
    rule: fc
      .record({
        source: fc.constant(source),
        measure: fc.constantFrom(...measures),
        date: fc.constantFrom(...dates),
        owner: fc.constantFrom(...owners),
        filters: filterArbitraries[source],
      })
      .map((rule) => derivationSchema.parse(rule)),
    records: fc
      .array<object>(recordArbitraries[source], { maxLength: 40 })
      .map((all): DerivationRecord[] => all.map((record, index) => ({ id: index + 1, ...record }))),
  });
});

const isAllowed = (values: readonly unknown[] | undefined, value: unknown) =>
  values === undefined || values.length === 0 || values.some((each) => each === value);

/** A count by hand: one record after the other, each source in its own words. */
function countByHand(
  rule: Derivation,
  records: readonly DerivationRecord[],
  of: { organisationId: number; pilotId: number | null },
) {
  return periods.map((period) => {
    let sum = 0;
    let known = 0;
    for (const record of records) {
      const owner = rule.owner === 'ownerOrganisationId' ? record.ownerOrganisationId : record.organisationId;
      if (owner !== of.organisationId) continue;
      if (rule.source === 'activities' && of.pilotId !== null && record.pilotId !== of.pilotId) continue;
      if (!isAllowed(rule.filters.kind, record.kind)) continue;
      if (!isAllowed(rule.filters.state, record.state)) continue;
      if (!isAllowed(rule.filters.moduleId, record.moduleId)) continue;
      if (rule.source === 'enrolments') {
        if (record.periodId !== period.id) continue;
      } else {
        const date = record[rule.date];
        if (date === null) continue;
        const day = rule.source === 'activities' ? String(date) : toLocalDay(String(date));
        if (day < period.startsOn || period.endsOn < day) continue;
      }
      const amount = rule.measure === 'rows' ? 1 : record[rule.measure];
      if (amount === null) continue;
      known += 1;
      sum += Number(amount);
    }
    return known === 0 && rule.measure !== 'rows' ? null : sum;
  });
}

describe('figures from random records', () => {
  test('equal a count by hand, for each organisation, pilot and period', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(caseArbitrary, ({ rule, records }) => {
        expect(validateDerivation({ derivation: rule, valueType: 'count', accumulation: 'incremental' })).toEqual({});
        for (const organisationId of organisations) {
          for (const pilotId of [null, ...pilots]) {
            const figures = periods.map((period) =>
              computeDerivedFigure(rule, records, { organisationId, pilotId, period, toLocalDay }),
            );
            expect(figures.map(({ value }) => value)).toEqual(countByHand(rule, records, { organisationId, pilotId }));
            for (const { value, rows } of figures) {
              const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
              expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(value ?? 0);
              if (value !== null && value > 1) seen.add(`${rule.source} ${rule.measure}`);
            }
          }
        }
      }),
      { numRuns: 600 },
    );
    for (const source of derivationSourceNames)
      for (const measure of derivationSources[source].measures) expect(seen).toContain(`${source} ${measure}`);
  });

  test('a record that moves into another period takes its amount along', () => {
    fc.assert(
      fc.property(recordArbitraries.activities, fc.constantFrom(...periods), (record, period) => {
        const rule: Derivation = {
          source: 'activities',
          measure: 'attendances',
          date: 'startsOn',
          owner: 'organisationId',
          filters: {},
        };
        const moved = [{ id: 1, ...record, startsOn: period.startsOn }];
        const values = periods.map((each) => {
          const scope = { organisationId: record.organisationId, pilotId: null, period: each, toLocalDay };
          return computeDerivedFigure(rule, moved, scope).value;
        });
        expect(values).toEqual(periods.map((each) => (each === period ? record.attendances : null)));
      }),
    );
  });
});
