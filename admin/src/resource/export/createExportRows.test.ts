import { expect, test } from 'vitest';
import { formatCsv, plainCsv } from '@pilotage/shared';
import { createExportRows, exportableFields, type ExportTexts } from './createExportRows.ts';

const texts: ExportTexts = {
  translate: (key) => `«${key}»`,
  labelOf: (field) => `label of ${field}`,
  nameOf: (resource, id) => (id === 2 ? `${resource} two` : null),
};

test('references are names, choices are words, times stay as they are stored', () => {
  const report = { id: 9, organisationId: 2, periodId: 3, state: 'draft', firstSubmittedAt: '2019-09-01T08:00:00.000Z' };
  expect(createExportRows('reports', ['organisationId', 'periodId', 'state', 'firstSubmittedAt'], [report], texts)).toEqual([
    ['label of organisationId', 'label of periodId', 'label of state', 'label of firstSubmittedAt'],
    ['organisations two', null, '«resources.reports.choices.state.draft»', '2019-09-01T08:00:00.000Z'],
  ]);
});

test('numbers stay numbers, several names stand in one cell, and what is missing is empty', () => {
  const pilot = { id: 9, title: 'Open Future', partnerIds: [2, 2], startsOn: null };
  expect(createExportRows('pilots', ['title', 'partnerIds', 'startsOn'], [pilot], texts)[1]).toEqual([
    'Open Future',
    'organisations two, organisations two',
    null,
  ]);
  expect(createExportRows('assignments', ['baseline'], [{ id: 1, baseline: 1234.5 }], texts)[1]).toEqual([1234.5]);
});

test('a structure has no column', () => {
  expect(exportableFields('auditEvents', ['at', 'after'])).toEqual(['at']);
});

test('a title that looks like a formula stays a text in the file', () => {
  const rows = createExportRows('pilots', ['title'], [{ id: 1, title: '=HYPERLINK("http://evil.example")' }], texts);
  expect(formatCsv(rows, plainCsv)).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
});
