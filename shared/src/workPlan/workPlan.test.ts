import { describe, expect, test } from 'vitest';
import { validateWorkPlanItem } from './validateWorkPlanItem.ts';
import { hasVersions, isWorkPlanItemLate, nextVersionOf } from './workPlanDue.ts';
import { workPlanStates } from './workPlanItem.ts';
import { workPlanKinds } from './workPlanNumber.ts';

describe('items of the work plan', () => {
  test('an item is due on its first day or later', () => {
    expect(validateWorkPlanItem({ startsOn: '2019-02-01', dueOn: '2019-01-31' })).toEqual({
      dueOn: { code: 'field.before', other: 'startsOn' },
    });
    expect(validateWorkPlanItem({ startsOn: '2019-02-01', dueOn: '2019-02-01' })).toEqual({});
    expect(validateWorkPlanItem({ startsOn: null, dueOn: '2019-02-01' })).toEqual({});
  });

  test('the responsible organisation is no contributor', () => {
    expect(Object.keys(validateWorkPlanItem({ responsibleOrganisationId: 3, contributorIds: [1, 3] }))).toEqual([
      'contributorIds',
    ]);
    expect(validateWorkPlanItem({ responsibleOrganisationId: 3, contributorIds: [1, 2] })).toEqual({});
  });

  test('late is what is not submitted after its due day: never yet, or because it came back', () => {
    const lateOf = (submittedOn: string | null) =>
      workPlanStates.filter((state) => isWorkPlanItemLate({ state, submittedOn, dueOn: '2019-01-31' }, '2019-02-01'));
    expect([lateOf('2019-01-31'), lateOf('2019-03-01')]).toEqual([[], []]);
    const late = lateOf(null);
    expect(late).toEqual(['planned', 'started', 'returned']);
    expect(isWorkPlanItemLate({ state: 'planned', submittedOn: null, dueOn: '2019-02-01' }, '2019-02-01')).toBe(false);
    expect(isWorkPlanItemLate({ state: 'planned', submittedOn: null, dueOn: null }, '2019-02-01')).toBe(false);
  });

  test('deliverables and outputs have versions; a file belongs to the one after what was submitted', () => {
    expect(workPlanKinds.filter((kind) => hasVersions({ kind }))).toEqual(['deliverable', 'output']);
    expect([nextVersionOf({ submittedVersion: null }), nextVersionOf({ submittedVersion: 2 })]).toEqual([1, 3]);
  });
});
