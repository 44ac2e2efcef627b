import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityKinds } from '../activities/activityKinds.ts';
import { audienceGroupsOf } from '../activities/audienceGroups.ts';
import { targetGroups } from '../programme/targetGroups.ts';
import { computeDisseminationProgress, disseminationGroupings } from './computeDisseminationProgress.ts';
import type { ActivityGroup, DisseminationInput, DisseminationScope } from './disseminationCells.ts';

const periods = [
  { id: 11, number: 1, startsOn: '2018-08-01', endsOn: '2019-01-31' },
  { id: 12, number: 2, startsOn: '2019-02-01', endsOn: '2019-07-31' },
];
const organisations = [
  { id: 1, country: 'AT' },
  { id: 2, country: 'AT' },
  // It moved between the periods.
  { id: 3, country: 'SI', countrySince: '2019-02-01', formerCountries: [{ country: 'IT', since: null }] },
];
const countries = ['AT', 'HU', 'IT', 'SI'];
const someKinds = activityKinds.slice(0, 3);

const atLeastOne = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const objectiveArbitrary = (id: number) =>
  fc.record({
    id: fc.constant(id),
    position: fc.integer({ min: 1, max: 3 }),
    kinds: atLeastOne(someKinds),
    targetGroups: atLeastOne(targetGroups),
  });
const count = fc.integer({ min: 0, max: 5 });
const planArbitrary = fc.record({
  id: fc.integer({ min: 1, max: 10_000 }),
  organisationId: fc.constantFrom(1, 2, 3),
  objectiveId: fc.constantFrom(1, 2),
  periodId: fc.constantFrom(11, 12),
  kind: fc.constantFrom(...someKinds),
  activities: fc.option(count),
  attendances: fc.option(count),
  reach: fc.option(count),
  illustrative: fc.boolean(),
});
const activityArbitrary = fc.record({
  organisationId: fc.constantFrom(1, 2, 3),
  kind: fc.constantFrom(...someKinds),
  periodId: fc.constantFrom(11, 12),
  state: fc.constantFrom('planned' as const, 'held' as const),
  groups: fc.subarray([...targetGroups]),
  attendances: fc.option(count),
  reach: fc.option(count),
});
type GeneratedActivity = typeof activityArbitrary extends fc.Arbitrary<infer T> ? T : never;

const known = (number: number | null) => ({ known: number === null ? 0 : 1, sum: number ?? 0 });
const groupOf = ({ groups, attendances, reach, ...rest }: GeneratedActivity): ActivityGroup => ({
  ...rest,
  audienceGroups: audienceGroupsOf(Object.fromEntries(groups.map((group) => [group, 1]))),
  illustrative: false,
  count: 1,
  attendances: known(attendances),
  reach: known(reach),
});

/** Adds up groups that are alike, as the database does. */
function mergeGroups(groups: readonly ActivityGroup[]): ActivityGroup[] {
  const merged = new Map<string, ActivityGroup>();
  for (const group of groups) {
    const key = [group.organisationId, group.kind, group.periodId, group.state, group.audienceGroups].join();
    const other = merged.get(key);
    const add = (field: 'attendances' | 'reach') => ({
      known: group[field].known + (other?.[field].known ?? 0),
      sum: group[field].sum + (other?.[field].sum ?? 0),
    });
    merged.set(key, { ...group, count: group.count + (other?.count ?? 0), attendances: add('attendances'), reach: add('reach') });
  }
  return [...merged.values()];
}

const questionArbitrary = fc.record({
  objectives: fc.tuple(objectiveArbitrary(1), objectiveArbitrary(2)),
  plans: fc.uniqueArray(planArbitrary, {
    selector: ({ organisationId, objectiveId, periodId, kind }) => [organisationId, objectiveId, periodId, kind].join(),
    maxLength: 12,
  }),
  activities: fc.array(activityArbitrary, { maxLength: 25 }),
  by: fc.constantFrom(...disseminationGroupings),
  scope: fc.record({
    objectiveId: fc.constantFrom(null, 1, 2),
    period: fc.constantFrom(null, 1, 2),
    organisationId: fc.constantFrom(null, 1, 2, 3),
    country: fc.constantFrom(null, ...countries),
  }),
});

/** Counts one activity and one plan after the other, in the plainest way. */
function countNaively(
  question: { objectives: DisseminationInput['objectives']; plans: DisseminationInput['plans']; activities: GeneratedActivity[] },
  scope: DisseminationScope,
  key: string,
  by: (typeof disseminationGroupings)[number],
) {
  const countryIn = (organisationId: number, periodId: number) =>
    organisationId === 3 && periodId === 11 ? 'IT' : (organisations.find(({ id }) => id === organisationId)?.country ?? '');
  const isAsked = (objectiveId: number, organisationId: number, periodId: number) => {
    const country = countryIn(organisationId, periodId);
    const period = periodId - 10;
    const keys = { country, organisation: organisationId, consortium: 'consortium', period, objective: objectiveId };
    return (
      String(keys[by]) === key &&
      [null, objectiveId].includes(scope.objectiveId) &&
      [null, organisationId].includes(scope.organisationId) &&
      [null, period].includes(scope.period) &&
      [null, country].includes(scope.country)
    );
  };
  const countsFor = ({ kind, groups }: GeneratedActivity, objective: DisseminationInput['objectives'][number]) =>
    objective.kinds.includes(kind) && (groups.length === 0 || groups.some((group) => objective.targetGroups.includes(group)));
  const counted = question.activities.filter((activity) =>
    question.objectives.some(
      (objective) => isAsked(objective.id, activity.organisationId, activity.periodId) && countsFor(activity, objective),
    ),
  );
  const held = counted.filter(({ state }) => state === 'held');
  let [planned, fulfilled] = [0, 0];
  for (const plan of question.plans) {
    const objective = question.objectives.find(({ id }) => id === plan.objectiveId);
    if (!objective || !isAsked(plan.objectiveId, plan.organisationId, plan.periodId)) continue;
    planned += plan.activities ?? 0;
    const ofPlan = question.activities.filter(
      (activity) =>
        activity.state === 'held' &&
        activity.organisationId === plan.organisationId &&
        activity.periodId === plan.periodId &&
        activity.kind === plan.kind &&
        countsFor(activity, objective),
    );
    fulfilled += Math.min(plan.activities ?? 0, ofPlan.length);
  }
  const sumOf = (field: 'attendances' | 'reach') => held.reduce((sum, activity) => sum + (activity[field] ?? 0), 0);
  return {
    planned,
    held: held.length,
    attendances: sumOf('attendances'),
    reach: sumOf('reach'),
    coming: counted.length - held.length,
    fulfilled,
    open: planned - fulfilled,
  };
}

test('what is computed is what a plain count gives, in any grouping and scope, and however activities are added up before', () => {
  fc.assert(
    fc.property(questionArbitrary, (question) => {
      const { objectives, plans, activities, by, scope } = question;
      const groups = activities.map(groupOf);
      const input = { objectives, plans, periods, organisations, countries };
      const rows = computeDisseminationProgress({ ...input, activities: mergeGroups(groups) }, { by, ...scope });
      expect(rows).toEqual(computeDisseminationProgress({ ...input, activities: groups }, { by, ...scope }));
      for (const row of rows) {
        expect({
          planned: row.planned.activities ?? 0,
          held: row.held.activities,
          attendances: row.held.attendances.sum,
          reach: row.held.reach.sum,
          coming: row.coming,
          fulfilled: row.fulfilled,
          open: row.open,
        }).toEqual(countNaively(question, scope, row.key, by));
      }
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }),
    { numRuns: 400 },
  );
});
