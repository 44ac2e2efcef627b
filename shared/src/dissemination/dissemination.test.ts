import { describe, expect, test } from 'vitest';
import { audienceGroupsOf, encodeTargetGroups, listMeetingAudiences, meetsTargetGroups } from '../activities/audienceGroups.ts';
import { computeDisseminationProgress } from './computeDisseminationProgress.ts';
import type { ActivityGroup, DisseminationInput } from './disseminationCells.ts';
import { listUnfulfilledPlans } from './listUnfulfilledPlans.ts';
import { hasPlanNumber, validateDisseminationPlan } from './validateDisseminationPlan.ts';

const everything = { objectiveId: null, period: null, organisationId: null, country: null };
const workshop = { kind: 'workshop', organisationId: 1, periodId: 11, state: 'held', illustrative: false } as const;
const group = (fields: Partial<ActivityGroup>): ActivityGroup => ({
  ...workshop,
  audienceGroups: 0,
  count: 1,
  attendances: { known: 1, sum: 20 },
  reach: { known: 0, sum: 0 },
  ...fields,
});
const plan = {
  id: 1,
  organisationId: 1,
  periodId: 11,
  kind: 'workshop',
  attendances: null,
  reach: null,
  illustrative: false,
} as const;
const input: DisseminationInput = {
  objectives: [
    { id: 1, position: 2, kinds: ['workshop'], targetGroups: ['citizens'] },
    { id: 2, position: 1, kinds: ['workshop'], targetGroups: ['citizens', 'academia'] },
  ],
  plans: [
    { ...plan, objectiveId: 1, activities: 2 },
    { ...plan, id: 2, objectiveId: 2, activities: 1 },
  ],
  activities: [],
  periods: [
    { id: 11, number: 1, startsOn: '2018-08-01', endsOn: '2019-01-31' },
    { id: 12, number: 2, startsOn: '2019-02-01', endsOn: '2019-07-31' },
  ],
  organisations: [{ id: 1, country: 'AT' }],
  countries: ['AT', 'HU'],
};

describe('target groups as a number', () => {
  test('an audience names those of whom somebody came', () => {
    expect(audienceGroupsOf({ financiers: 3, academia: 1 })).toBe(encodeTargetGroups(['academia', 'financiers']));
    expect(audienceGroupsOf({})).toBe(0);
  });

  test('an audience meets the groups that it names, and any where it names none', () => {
    const citizens = encodeTargetGroups(['citizens']);
    expect(meetsTargetGroups(citizens, ['citizens', 'academia'])).toBe(true);
    expect(meetsTargetGroups(citizens, ['academia'])).toBe(false);
    expect(meetsTargetGroups(0, ['academia'])).toBe(true);
    expect(listMeetingAudiences(['citizens'])).toHaveLength(17);
    expect(listMeetingAudiences(['citizens']).every((bits) => meetsTargetGroups(bits, ['citizens']))).toBe(true);
  });
});

describe('progress', () => {
  test('an activity that counts for two objectives is held once, and fulfils a plan of each', () => {
    const [row] = computeDisseminationProgress({ ...input, activities: [group({})] }, { by: 'consortium', ...everything });
    expect(row).toMatchObject({ planned: { activities: 3 }, held: { activities: 1 }, fulfilled: 2, open: 1 });
  });

  test('more than planned for one objective makes up for no other', () => {
    const activities = [group({ count: 5, audienceGroups: encodeTargetGroups(['academia']) })];
    const [row] = computeDisseminationProgress({ ...input, activities }, { by: 'consortium', ...everything });
    expect(row).toMatchObject({ planned: { activities: 3 }, held: { activities: 5 }, fulfilled: 1, open: 2 });
  });

  test('nothing said is not zero, and every country stands there', () => {
    const plans = [{ ...plan, objectiveId: 1, activities: 0 }];
    const rows = computeDisseminationProgress({ ...input, plans }, { by: 'country', ...everything });
    expect(rows.map(({ key, planned }) => [key, planned.activities, planned.attendances])).toEqual([
      ['AT', 0, null],
      ['HU', null, null],
    ]);
  });

  test('objectives stand in the order of the strategy', () => {
    const rows = computeDisseminationProgress(input, { by: 'objective', ...everything });
    expect(rows.map(({ key }) => key)).toEqual(['2', '1']);
  });

  test('what is entered and not held is coming, and counts as nothing achieved', () => {
    const activities = [group({ state: 'planned', count: 2, attendances: { known: 0, sum: 0 } })];
    const [row] = computeDisseminationProgress({ ...input, activities }, { by: 'period', ...everything });
    expect(row).toMatchObject({ key: '1', coming: 2, held: { activities: 0 }, fulfilled: 0, open: 3 });
  });
});

describe('planned but not done', () => {
  test('a period that ended, or ends within thirty days; not one that ends later', () => {
    const plansOn = (today: string) => listUnfulfilledPlans(input, everything, today).map(({ id, open }) => [id, open]);
    expect(plansOn('2019-01-01')).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(plansOn('2018-12-31')).toEqual([]);
    expect(plansOn('2021-01-01')).toHaveLength(2);
  });

  test('a fulfilled plan is not there, and a part of one says what is missing', () => {
    const listed = listUnfulfilledPlans(
      { ...input, activities: [group({}), group({ state: 'planned' })] },
      everything,
      '2019-02-01',
    );
    expect(listed).toEqual([
      {
        ...{ id: 1, organisationId: 1, objectiveId: 1, periodId: 11, kind: 'workshop' },
        ...{ planned: 2, held: 1, coming: 1, open: 1, illustrative: false },
      },
    ]);
  });
});

describe('a plan', () => {
  const objective = { kinds: ['workshop', 'press', 'other'] } as const;
  const check = (fields: object) => validateDisseminationPlan({ kind: 'workshop', ...fields }, { kinds: [...objective.kinds] });

  test('is of a kind of its objective', () => {
    expect(check({ kind: 'festival' })).toEqual({ kind: { code: 'disseminationPlans.notOfObjective' } });
    expect(check({ activities: 0 })).toEqual({});
  });

  test('plans attendances of events, reach of what is published, and both of other activities', () => {
    expect(check({ reach: 10 })).toEqual({ reach: { code: 'activities.notOfKind' } });
    expect(check({ kind: 'press', attendances: 10 })).toEqual({ attendances: { code: 'activities.notOfKind' } });
    expect(check({ kind: 'other', attendances: 10, reach: 3 })).toEqual({});
    expect(hasPlanNumber('press', 'activities')).toBe(true);
  });

  test('has whole numbers within the limits', () => {
    expect(check({ activities: 1.5, attendances: -1 })).toEqual({
      activities: { code: 'measurements.wholeNumbers' },
      attendances: { code: 'measurements.negative' },
    });
    expect(check({ activities: 10_001 })).toEqual({ activities: { code: 'field.tooHigh', limit: 10_000 } });
  });
});
