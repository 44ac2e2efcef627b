import { expect, test } from 'vitest';
import { isPersonalColumn, isPersonalColumnName } from './isPersonalColumn.ts';

test.each([
  'First name',
  'Last name',
  'Full name with link',
  'Name',
  'Username',
  'Email address',
  'E-Mail-Adresse',
  'ID',
  'ID number',
  'Student ID',
  'id',
  'Vorname',
  'Nachname',
  'Cognome',
  'Imię i nazwisko',
  'Vezetéknév',
  'Priezvisko',
  'Uporabniško ime',
  'mailing_address',
  'Mobile phone',
  'jana@example.org',
])('%s says who somebody is', (name) => {
  expect(isPersonalColumnName(name)).toBe(true);
});

test.each([
  'Course complete',
  'Quiz: Name your pilot',
  'Grade',
  'Certificate Delivered',
  'gender',
  'year_of_birth',
  'enrollment_date',
  'Completion date',
  'Idea workshop',
])('%s does not', (name) => {
  expect(isPersonalColumnName(name)).toBe(false);
});

test('what stands in a column counts, too', () => {
  expect(isPersonalColumn('Column 7', ['', 'jana@example.org', ''])).toBe(true);
  expect(isPersonalColumn('Column 7', ['Jana Nováková', 'Dorota Adamczyk'])).toBe(true);
  expect(isPersonalColumn('Column 7', ['ab12x', 'cd34y', 'ef56z', 'gh78q', 'ij90w'])).toBe(true);
  expect(isPersonalColumn('Gender', ['f', 'm', 'f', 'f', 'm', 'f', ''])).toBe(false);
  expect(isPersonalColumn('State', ['Completed', 'Not completed', 'Completed'])).toBe(false);
  expect(isPersonalColumn('Finished', ['2019-01-01', '2019-01-02', '2019-01-03', '2019-01-04', '2019-01-05'])).toBe(false);
  expect(isPersonalColumn('Grade', ['0.1', '0.25', '0.31', '0.4', '0.55', '0.6'])).toBe(false);
});
