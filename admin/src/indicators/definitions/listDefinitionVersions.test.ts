import type { EarlierDefinition } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { createIndicator } from '../../measurements/measurements.fixtures.ts';
import { listDefinitionVersions } from './listDefinitionVersions.ts';

const present = createIndicator({ dimensions: [], definitionVersion: 3 });
const earlier = (rest: Partial<EarlierDefinition>): EarlierDefinition => ({
  version: 1,
  untilPeriodId: 2,
  name: present.name,
  countingRule: present.countingRule,
  options: [],
  dimensions: [{ name: 'gender', categories: ['women', 'men'] }],
  reason: 'Counted otherwise',
  changedOn: '2019-03-01',
  ...rest,
});

test('an indicator that was never defined anew has one version', () => {
  expect(listDefinitionVersions(createIndicator())).toEqual([
    { version: 1, texts: expect.any(Array), fromPeriodId: null, reason: null, changedOn: null, changes: [] },
  ]);
});

test('each version says from when it holds, why, and what it changed against the one before', () => {
  const earlierDefinitions = [
    earlier({ name: 'Lessons' }),
    earlier({ version: 2, untilPeriodId: 4, reason: 'Too few', changedOn: '2019-09-01' }),
  ];
  expect(listDefinitionVersions({ ...present, earlierDefinitions })).toEqual([
    {
      version: 3,
      texts: [
        { field: 'name', text: present.name },
        { field: 'countingRule', text: present.countingRule },
      ],
      fromPeriodId: 4,
      reason: 'Too few',
      changedOn: '2019-09-01',
      changes: [{ field: 'dimensions', before: 'gender: women, men', after: '' }],
    },
    {
      version: 2,
      texts: [
        { field: 'name', text: present.name },
        { field: 'countingRule', text: present.countingRule },
        { field: 'dimensions', text: 'gender: women, men' },
      ],
      fromPeriodId: 2,
      reason: 'Counted otherwise',
      changedOn: '2019-03-01',
      changes: [{ field: 'name', before: 'Lessons', after: present.name }],
    },
    expect.objectContaining({ version: 1, texts: expect.arrayContaining([{ field: 'name', text: 'Lessons' }]) }),
  ]);
});
