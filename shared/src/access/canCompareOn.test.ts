import { expect, test } from 'vitest';
import { canCompareOn } from './canCompareOn.ts';
import type { ActorRole } from './grants.ts';

const roles = [
  'partnerStaff',
  'partnerManager',
  'leadPartner',
  'evaluator',
  'observer',
  'juror',
  'system',
] as const satisfies readonly ActorRole[];

test.each([
  ['approved', ['partnerStaff', 'partnerManager', 'leadPartner', 'evaluator', 'observer', 'system']],
  ['submitted', ['leadPartner', 'evaluator', 'system']],
  ['own', ['partnerStaff', 'partnerManager']],
] as const)('on the basis %s these roles compare: %s', (basis, allowed) => {
  expect(roles.filter((role) => canCompareOn(role, basis))).toEqual(allowed);
});
