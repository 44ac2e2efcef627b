import { expect, test } from 'vitest';
import { canReadConcealed } from './canReadConcealed.ts';

const member = { id: 1, userId: 2, organisationId: 1 } as const;
const guest = { id: 1, userId: 2, organisationId: null } as const;

test('what was reported of a figure that is withheld now is read by its owner and the lead partner alone', () => {
  for (const role of ['partnerStaff', 'partnerManager'] as const)
    expect([1, 2].map((organisationId) => canReadConcealed({ ...member, role }, { organisationId }))).toEqual([true, false]);
  expect(canReadConcealed({ ...member, role: 'leadPartner' }, { organisationId: 2 })).toBe(true);
  for (const role of ['evaluator', 'observer', 'juror'] as const)
    expect(canReadConcealed({ ...guest, role }, { organisationId: 1 })).toBe(false);
});
