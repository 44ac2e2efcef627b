import { choice, defineResource, figure, flag, nameText, ref, refs, text, whole } from '@pilotage/shared/testing';
import { describe, expect, test } from 'vitest';
import { linkTables } from '../tables.ts';
import { trainings } from '../testing/trainings.ts';
import { deriveTable } from './deriveTable.ts';

const none = {
  immutable: {},
  serverManaged: {},
  initial: {},
  filters: [],
  sorts: [],
  search: [],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
} as const;

describe('deriveTable', () => {
  test('gives each field its column, and references within the organisation a composite key', () => {
    expect(deriveTable('trainings', trainings)).toEqual({
      name: 'trainings',
      columns: {
        organisationId: { storage: 'ref', nullable: false },
        pilotId: { storage: 'ref', nullable: false },
        day: { storage: 'day', nullable: false },
        count: { storage: 'whole', nullable: false },
      },
      links: {},
      indices: [['organisationId', 'day']],
      uniques: [],
      references: [{ columns: ['organisationId'], to: 'organisations', referencedColumns: ['id'] }],
      foreignKeys: [{ columns: ['pilotId', 'organisationId'], to: 'pilots', referencedColumns: ['id', 'organisationId'] }],
      keepsHistory: false,
      hasOwnedRows: false,
      folded: [],
    });
  });

  test('keeps the plain key beside the composite one where the owner can be the consortium', () => {
    const immutable = { organisationId: ref('organisations').nullable(), pilotId: ref('pilots') };
    const shared = defineResource({ ...none, immutable, writable: {}, table: { sameOrganisation: ['pilotId'] } });
    const { references, foreignKeys } = deriveTable('trainings', shared);
    expect(references.map(({ columns }) => columns)).toEqual([['organisationId'], ['pilotId']]);
    expect(foreignKeys.map(({ columns }) => columns)).toEqual([['pilotId', 'organisationId']]);
  });

  test('stores texts of 2000 characters and more outside of the row, unless the contract says otherwise', () => {
    const writable = { name: text(1999), rule: text(2000), note: text(10), summary: text(2000), kind: choice(['a'], 10) };
    const table = { textStorage: { note: 'long', summary: 'short' } } as const;
    expect(deriveTable('trainings', defineResource({ ...none, writable, table })).columns).toEqual({
      name: { storage: 'text', length: 1999, nullable: false },
      rule: { storage: 'long', nullable: false },
      note: { storage: 'long', nullable: false },
      summary: { storage: 'text', length: 2000, nullable: false },
      kind: { storage: 'text', length: 10, nullable: false },
    });
  });

  test('gives searched and sorted texts a folded column', () => {
    const resource = defineResource({
      ...none,
      writable: { name: nameText(10), note: text(10) },
      search: ['name'],
      sorts: ['name'],
    });
    expect(deriveTable('trainings', resource).folded).toEqual(['name']);
  });

  test('stores the default of older rows as the column does, and refuses one that the engines do not share', () => {
    const writable = { open: flag, seats: whole(0, 9), kind: choice(['a', 'b']), share: figure };
    const withDefaults = defineResource({ ...none, writable, table: { columnDefaults: { open: true, seats: 3, kind: 'b' } } });
    const { columns } = deriveTable('trainings', withDefaults);
    expect(Object.values(columns).map(({ defaultValue }) => defaultValue)).toEqual([1, 3, 'b', undefined]);
    const impossible = defineResource({ ...none, writable, table: { columnDefaults: { share: 1 } } });
    expect(() => deriveTable('trainings', impossible)).toThrow('A column of type figure has no default');
  });

  test('refuses a list of ids without a link table', () => {
    const resource = defineResource({ ...none, writable: { guestIds: refs('users', 5) } });
    expect(() => deriveTable('trainings', resource)).toThrow('trainings.guestIds is a list of ids');
  });
});

test('the link tables follow from the lists of ids', () => {
  expect(linkTables).toEqual([
    { name: 'pilotPartners', keys: { pilotId: 'pilots', organisationId: 'organisations' } },
    { name: 'commentMentions', keys: { commentId: 'comments', userId: 'users' } },
    { name: 'workPlanContributors', keys: { workPlanItemId: 'workPlanItems', organisationId: 'organisations' } },
  ]);
});
