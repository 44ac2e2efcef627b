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
        submit: [
          () => ({
            viaTable: { localKey: 'id', table: 'pilotPartners', foreignKey: 'pilotId', column: 'organisationId', value: [] },
          }),
        ],
        create: [{ where: () => ({ organisationId: 1 }), except: ['title'] }, () => ({})],
      },
    },
  },
}));

const staff = { id: 1, userId: 1, role: 'partnerStaff', organisationId: 1 } as const;

test('throws for a rule with an unknown field', () => {
  expect(() => grantsFor(staff, 'pilots', 'read')).toThrow('unknown field nowhere');
});

test('throws for a rule with an undefined value', () => {
  expect(() => grantsFor(staff, 'pilots', 'update')).toThrow('leaves organisationId undefined');
});

test('throws for a table condition without a value', () => {
  expect(() => grantsFor(staff, 'pilots', 'delete')).toThrow('has no value');
  expect(() => grantsFor(staff, 'pilots', 'submit')).toThrow('has no value');
});

test('resolves a grant with its excepted fields', () => {
  expect(grantsFor(staff, 'pilots', 'create')).toEqual([
    { where: { organisationId: 1 }, except: ['title'] },
    { where: {}, except: [] },
  ]);
});

test('returns no grants for another role, action or resource', () => {
  expect(grantsFor({ ...staff, role: 'partnerManager' }, 'pilots', 'read')).toEqual([]);
  expect(grantsFor(staff, 'pilots', 'compare')).toEqual([]);
  expect(grantsFor(staff, 'milestones', 'read')).toEqual([]);
});
