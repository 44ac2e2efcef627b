import { expect, test } from 'vitest';
import { choiceValuesOf, resourceNames, resourceOf } from '@pilotage/shared';
import { stateToneOf } from './stateTones.ts';

const stateChoices = resourceNames.flatMap((resource) => {
  const values = Object.entries(resourceOf(resource).fields).map(([field, schema]) => [field, choiceValuesOf(schema)] as const);
  return values
    .filter(([field, choices]) => field === 'state' && choices.length > 0)
    .flatMap(([field, choices]) => choices.map((value) => [resource, field, value] as const));
});

test.each(stateChoices)('%s.%s has a tone for %s', (resource, field, value) => {
  expect(stateToneOf(resource, field, value)).toBeDefined();
});

test('a choice that is no state has none', () => {
  expect(stateToneOf('indicators', 'kind', 'output')).toBeUndefined();
  expect(stateToneOf('memberships', 'role', 'juror')).toBeUndefined();
  expect(stateToneOf('reports', 'state', 'unknown')).toBeUndefined();
});
