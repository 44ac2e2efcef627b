import { AutocompleteArrayInput, BooleanInput, ReferenceArrayInput, SelectInput, TextInput } from 'react-admin';
import { expect, test } from 'vitest';
import { CountryInput } from '../inputs/CountryInput.tsx';
import { RecordInput } from '../inputs/RecordInput.tsx';
import { SlugInput } from '../inputs/SlugInput.tsx';
import { TimeZoneInput } from '../inputs/TimeZoneInput.tsx';
import { DayInput, FigureInput } from '../inputs/TypedInputs.tsx';
import { createInput } from './createInput.tsx';

test.each([
  ['a name', createInput('pilots', { key: 'title', source: 'title' }), TextInput, { source: 'title' }],
  ['a longer text', createInput('pilots', { key: 'summary', source: 'summary' }), TextInput, { multiline: true }],
  [
    'a long text',
    createInput('indicators', { key: 'rule', source: 'countingRule' }),
    TextInput,
    { multiline: true, minRows: 3, source: 'countingRule' },
  ],
  [
    'a long text with rows of its own',
    createInput('cooperations', { key: 'message', source: 'message', minRows: 4, helperText: 'cooperations.askHelp' }),
    TextInput,
    { minRows: 4, helperText: 'cooperations.askHelp' },
  ],
  ['a day', createInput('pilots', { key: 'startsOn', source: 'startsOn' }), DayInput, { source: 'startsOn' }],
  ['a figure', createInput('assignments', { key: 'target', source: 'target' }), FigureInput, { source: 'target' }],
  ['a whole number', createInput('periods', { key: 'number', source: 'number' }), FigureInput, { source: 'number' }],
  ['a country', createInput('organisations', { key: 'country', source: 'country' }), CountryInput, { source: 'country' }],
  ['a time zone', createInput('contests', { key: 'timeZone', source: 'timeZone' }), TimeZoneInput, { source: 'timeZone' }],
  ['a short address', createInput('contests', { key: 'slug', source: 'slug' }), SlugInput, { source: 'slug', from: 'name' }],
  ['a flag', createInput('periods', { key: 'flag', source: 'illustrative' }), BooleanInput, { source: 'illustrative' }],
  ['a reference', createInput('milestones', { key: 'pilotId', source: 'pilotId' }), RecordInput, { reference: 'pilots' }],
  [
    'a choice',
    createInput('organisations', { key: 'kind', source: 'kind' }),
    SelectInput,
    {
      choices: [
        { id: 'lead', name: 'resources.organisations.choices.kind.lead' },
        { id: 'partner', name: 'resources.organisations.choices.kind.partner' },
      ],
    },
  ],
])('the input of %s follows from the contract', (_, { type, props }, input, expected) => {
  expect(type).toBe(input);
  expect(props).toMatchObject(expected);
});

test('a name has one line', () => {
  expect(createInput('pilots', { key: 'title', source: 'title' }).props).not.toHaveProperty('multiline');
});

test('a list of ids selects records by their full name', () => {
  const { type, props } = createInput('pilots', { key: 'partnerIds', source: 'partnerIds' });
  expect(type).toBe(ReferenceArrayInput);
  expect(props).toMatchObject({ reference: 'organisations', sort: { field: 'name', order: 'ASC' } });
  expect(props).toMatchObject({ children: { type: AutocompleteArrayInput, props: { optionText: 'name' } } });
});

test('instants, structures and unknown fields have no input by themselves', () => {
  expect(() => createInput('contests', { key: 'opensAt', source: 'opensAt' })).toThrow('contests.opensAt is an instant');
  expect(() => createInput('criteria', { key: 'scale', source: 'scale' })).toThrow('criteria.scale is a structure');
  expect(() => createInput('pilots', { key: 'titel', source: 'titel' })).toThrow('pilots has no field titel');
});
