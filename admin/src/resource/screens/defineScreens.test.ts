import { describe, expect, expectTypeOf, test } from 'vitest';
import { RecordFilter } from '../inputs/RecordFilter.tsx';
import { createFilter } from './createFilter.tsx';
import { defineScreens, type Screens } from './defineScreens.ts';
import type { FormEntry } from './formDeclaration.ts';
import type { ColumnEntry, FilterEntry, ListDeclaration } from './listDeclaration.ts';
import type { ScreensDeclaration } from './screensDeclaration.ts';
import type { ShowEntry } from './showDeclaration.ts';

const list: ListDeclaration<'jurors'> = { sort: { field: 'name', order: 'ASC' }, columns: ['name'] };
const Handwritten = () => null;

describe('defineScreens', () => {
  test('makes the pages that are declared', async () => {
    const screens = defineScreens('pilots', { show: Handwritten, form: ['title'] });
    expect(await screens.loadPage('show')).toBe(Handwritten);
    expect([await screens.loadPage('create'), await screens.loadPage('edit')].map((page) => typeof page)).toEqual([
      'function',
      'function',
    ]);
    expectTypeOf(screens).toEqualTypeOf<Screens<'pilots', 'show' | 'create' | 'edit'>>();
  });

  test('makes a form for the verbs of the resource', async () => {
    const declaration: ScreensDeclaration<'jurors'> = { list, form: ['country'] };
    const screens = defineScreens('jurors', declaration);
    expect(await screens.loadPage('edit')).toEqual(expect.any(Function));
    await expect(screens.loadPage('create')).rejects.toThrow('jurors declares no page create.');
    expectTypeOf(defineScreens('jurors', { list, form: ['country'] })).toEqualTypeOf<Screens<'jurors', 'list' | 'edit'>>();
  });

  test('makes one page of a form that is declared for it alone', () => {
    expectTypeOf(defineScreens('users', { edit: ['name'] })).toEqualTypeOf<Screens<'users', 'edit'>>();
  });

  test('knows the fields of the contract alone', () => {
    expectTypeOf<'title' | 'organisationId' | 'createdAt'>().toExtend<ColumnEntry<'pilots'>>();
    expectTypeOf<'titel'>().not.toExtend<ColumnEntry<'pilots'>>();
    expectTypeOf<{ source: 'titel' }>().not.toExtend<ColumnEntry<'pilots'>>();
    expectTypeOf<'titel'>().not.toExtend<ShowEntry<'pilots'>>();
    expectTypeOf<'titel'>().not.toExtend<FilterEntry<'pilots'>>();
    expectTypeOf<'stage' | 'organisationId'>().toExtend<FormEntry<'pilots'>>();
  });

  test('asks nobody for a field that the server writes', () => {
    expectTypeOf<'completedAt'>().toExtend<ShowEntry<'pilots'>>();
    expectTypeOf<'completedAt'>().not.toExtend<FormEntry<'pilots'>>();
  });
});

test('a filter that the contract does not have is refused', () => {
  expect(createFilter('pilots', 'stage').props).toMatchObject({ source: 'stage' });
  expect(createFilter('pilots', 'q').props).toMatchObject({ source: 'q', alwaysOn: true });
  expect(createFilter('milestones', 'pilotId')).toMatchObject({ type: RecordFilter, props: { reference: 'pilots' } });
  expect(() => createFilter('pilots', 'summary')).toThrow('pilots cannot be filtered by summary.');
});
