import { expect, test } from 'vitest';
import { resourceOf } from '../resources.ts';
import { requiredFieldsOf } from './requiredFieldsOf.ts';

test.each([
  ['organisations', ['name', 'country']],
  ['milestones', ['pilotId', 'title']],
  ['invitations', ['email', 'role']],
  ['contests', ['name', 'timeZone']],
  ['indicators', ['code', 'name', 'kind', 'valueType', 'accumulation']],
] as const)('a new record of %s needs %j', (resource, fields) => {
  expect(requiredFieldsOf(resourceOf(resource))).toEqual(fields);
});
