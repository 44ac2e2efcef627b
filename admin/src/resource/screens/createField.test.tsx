import { BooleanField, ReferenceArrayField, TextField } from 'react-admin';
import { expect, test } from 'vitest';
import { ChoiceText } from '../fields/ChoiceText.tsx';
import { DayField } from '../fields/DayField.tsx';
import { FigureField } from '../fields/FigureField.tsx';
import { InstantField } from '../fields/InstantField.tsx';
import { ReferenceNameField } from '../fields/ReferenceNameField.tsx';
import { createField } from './createField.tsx';

test.each([
  ['a text', createField('pilots', { key: 'title', source: 'title' }), TextField, {}],
  ['a day', createField('pilots', { key: 'startsOn', source: 'startsOn' }), DayField, {}],
  ['an instant', createField('reports', { key: 'in', source: 'firstSubmittedAt' }), InstantField, {}],
  ['the instant of creation', createField('pilots', { key: 'createdAt', source: 'createdAt' }), InstantField, {}],
  ['a figure', createField('assignments', { key: 'target', source: 'target' }), FigureField, {}],
  ['a whole number', createField('indicators', { key: 'decimals', source: 'decimals' }), FigureField, {}],
  ['a flag', createField('checks', { key: 'active', source: 'active' }), BooleanField, {}],
  ['a choice', createField('pilots', { key: 'stage', source: 'stage' }), ChoiceText, { source: 'stage' }],
  ['a reference', createField('milestones', { key: 'of', source: 'pilotId' }), ReferenceNameField, { reference: 'pilots' }],
  ['a list of ids', createField('pilots', { key: 'with', source: 'partnerIds' }), ReferenceArrayField, {}],
])('%s is shown as its kind', (_, { type, props }, field, expected) => {
  expect(type).toBe(field);
  expect(props).toMatchObject(expected);
});

test('a structure is shown by nothing by itself', () => {
  expect(() => createField('assignments', { key: 'milestones', source: 'milestones' })).toThrow('is a structure');
});
