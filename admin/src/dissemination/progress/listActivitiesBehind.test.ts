import { expect, test } from 'vitest';
import type { DisseminationObjective } from '@pilotage/shared';
import { listActivitiesBehind } from './listActivitiesBehind.ts';

const filterOf = (address: string): unknown => JSON.parse(new URL(address, 'https://x.example').searchParams.get('filter') ?? '');

test('the list shows just the activities that an objective counts', () => {
  const question = { state: 'held', days: { from: '2019-08-01', to: '2020-01-31' } } as const;
  const objective: Pick<DisseminationObjective, 'kinds' | 'targetGroups'> = {
    kinds: ['workshop', 'press'],
    targetGroups: ['academia'],
  };
  const audienceGroups = [0, ...Array.from({ length: 16 }, (_, at) => 16 + at)];
  const days = { startsOn_gte: '2019-08-01', startsOn_lte: '2020-01-31' };
  expect(filterOf(listActivitiesBehind({ ...question, objective, organisationIds: null }))).toEqual({
    ...{ state: 'held', kind: ['workshop', 'press'], audienceGroups, ...days },
  });
  const one: typeof objective = { ...objective, kinds: ['press'] };
  expect(filterOf(listActivitiesBehind({ ...question, objective: one, organisationIds: [7] }))).toEqual({
    ...{ state: 'held', kind: 'press', audienceGroups, organisationId: 7, ...days },
  });
});
