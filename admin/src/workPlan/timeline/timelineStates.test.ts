import { workPlanStates } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { listTimelineStates } from './timelineStates.ts';

const statesOn = (today: string) =>
  Object.fromEntries(
    workPlanStates.map((state) => [state, listTimelineStates({ state, dueOn: '2019-01-31', submittedOn: null }, today)]),
  );

test('what came back and is overdue is said to be both; what is in time is said to be what it is', () => {
  expect(statesOn('2019-02-01')).toMatchObject({ planned: ['late'], started: ['late'], returned: ['returned', 'late'] });
  expect(statesOn('2019-01-31')).toEqual(Object.fromEntries(workPlanStates.map((state) => [state, [state]])));
});
