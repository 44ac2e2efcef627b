import { expect, test, vi } from 'vitest';
import { grantsFor } from './grantsFor.ts';

vi.mock('./rules.ts', () => ({
  rules: {
    pilots: {
      partnerStaff: {
        read: [() => ({ organisationId: 1, nowhere: 2 })],
        update: [() => ({ organisationId: undefined })],
        delete: [
          () => ({
            viaTable: {
              localKey: 'id',
              table: 'pilotPartners',
              foreignKey: 'pilotId',
              column: 'organisationId',
              value: undefined,
            },
          }),
        ],
        create: [{ where: () => ({ organisationId: 1 }), except: ['title'] }, () => ({})],
      },
    },
  },
}));

const staff = { id: 1, userId: 1, role: 'partnerStaff', organisationId: 1 } as const;

test('a rule that names an unknown field beside a known one throws', () => {
  expect(() => grantsFor(staff, 'pilots', 'read')).toThrow('unknown field nowhere');
});

test('a rule that leaves a value undefined throws', () => {
  expect(() => grantsFor(staff, 'pilots', 'update')).toThrow('leaves organisationId undefined');
});

test('a reach that leads nowhere throws', () => {
  expect(() => grantsFor(staff, 'pilots', 'delete')).toThrow('has no value');
});

test('a grant is worked out with the fields that it leaves out', () => {
  expect(grantsFor(staff, 'pilots', 'create')).toEqual([
    { where: { organisationId: 1 }, except: ['title'] },
    { where: {}, except: [] },
  ]);
});

test('what is not written is refused: another role, another action, another resource', () => {
  expect(grantsFor({ ...staff, role: 'partnerManager' }, 'pilots', 'read')).toEqual([]);
  expect(grantsFor(staff, 'pilots', 'compare')).toEqual([]);
  expect(grantsFor(staff, 'milestones', 'read')).toEqual([]);
});
