import { expect, test } from 'vitest';
import { columnMeanings, learnerDimensions, learnerGroups } from '@pilotage/shared';
import { english } from '../i18n/english.ts';
import { describeStructure, structureTextKeys } from './describeStructure.ts';

const words = { translate: (key: string) => `[${key}]`, figure: (figure: number) => `${figure},0` };

test('the parts of a structure are written in words, level by level', () => {
  expect(describeStructure('activities.audience', { citizens: 4, academia: 1 }, words)).toBe(
    '[activities.targetGroups.citizens] 4,0, [activities.targetGroups.academia] 1,0',
  );
  expect(describeStructure('enrolments.parts', { gender: { female: 3 }, ageGroup: { under18: 1, over64: 2 } }, words)).toBe(
    '[academy.groups.gender]: [academy.categories.female] 3,0; [academy.groups.ageGroup]: [academy.categories.under18] 1,0, [academy.categories.over64] 2,0',
  );
});

test('names that users gave stay as they are', () => {
  expect(describeStructure('measurements.parts', { Country: { Italy: 2, Poland: 1 } }, words)).toBe(
    'Country: Italy 2,0, Poland 1,0',
  );
  expect(describeStructure('reports.lastReturn', { fields: ['summary', 'plan'], by: null }, words)).toBe(
    'fields summary, plan, by ',
  );
});

test('each key of a structure with words has its text', () => {
  const levels: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'activities.audience': [learnerGroups.targetGroup],
    'enrolments.parts': [learnerDimensions, Object.values(learnerGroups).flat()],
    'completionMappings.columns': [columnMeanings],
  };
  expect(Object.keys(levels)).toEqual(Object.keys(structureTextKeys));
  for (const [address, textKeys] of Object.entries(structureTextKeys))
    for (const [level, textKey] of textKeys.entries())
      for (const key of levels[address]?.[level] ?? []) {
        const text = `${textKey}.${key}`.split('.').reduce<unknown>((at, name) => Object(at)[name], english);
        expect(text, `${textKey}.${key}`).toBeTypeOf('string');
      }
});
