import { DataTable } from 'react-admin';
import { expect, test } from 'vitest';
import { RecordLink } from '../fields/RecordLink.tsx';
import { ColumnValue } from '../lists/ColumnValue.tsx';
import { createColumn } from './createColumn.tsx';

const rowHeader = { source: 'title', opens: 'show' } as const;

test('the row header links to the record', () => {
  const { props } = createColumn('pilots', { source: 'title' }, rowHeader);
  expect(props).toMatchObject({ isRowHeader: true, disableSort: false, children: { type: RecordLink, props: { to: 'show' } } });
  expect(createColumn('pilots', { source: 'title' }, { source: 'title', opens: null }).props).toMatchObject({
    children: { type: ColumnValue },
  });
});

test('an empty value has the text of its column', () => {
  const { props } = createColumn('pilots', { source: 'startsOn', emptyText: 'pilots.undated' }, rowHeader);
  expect(props).toMatchObject({ children: { type: ColumnValue, props: { source: 'startsOn', emptyText: 'pilots.undated' } } });
});

test('a column has a sort button where the server sorts by its field', () => {
  const isUnsorted = (source: 'baseline' | 'pilotId', options = {}) =>
    createColumn('assignments', { source, ...options }, { source: 'indicatorId', opens: null }).props;
  expect(isUnsorted('baseline')).toMatchObject({ disableSort: true });
  expect(isUnsorted('pilotId')).toMatchObject({ disableSort: true });
});

test('names are not sorted by their numbers, periods are', () => {
  const sortOf = (source: 'organisationId' | 'periodId' | 'state', options = {}) =>
    createColumn('reports', { source, ...options }, { source: 'organisationId', opens: null }).props;
  expect(sortOf('organisationId')).toMatchObject({ disableSort: true });
  expect(sortOf('periodId')).toMatchObject({ disableSort: false });
  expect(sortOf('state')).toMatchObject({ disableSort: false });
  expect(sortOf('state', { disableSort: true })).toMatchObject({ disableSort: true });
});

test('a column of no field has a header of its own', () => {
  const { type, props } = createColumn('pilots', { label: 'access.steps', content: 'to do' }, rowHeader);
  expect(type).toBe(DataTable.Col);
  expect(props).toEqual({ label: 'access.steps', children: 'to do' });
});
