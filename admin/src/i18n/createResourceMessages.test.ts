import { expect, test } from 'vitest';
import { availabilities, contestStates, pilotStages, reportStates, resourceNames, roles } from '@pilotage/shared';
import { i18nProvider } from './i18nProvider.ts';
import { publicI18nProvider } from './publicI18nProvider.ts';

const textOf = (key: string) => i18nProvider.translate(key, { _: '' });

test('a choice among resources is shown by their names in the plural', () => {
  expect(textOf('resources.auditEvents.choices.resource.users')).toBe('People');
  expect(textOf('resources.auditEvents.choices.resource.auditEvents')).toBe('Audit trail');
  expect(textOf('resources.comments.choices.subject.measurements')).toBe('Figures');
  expect(resourceNames.filter((name) => textOf(`resources.auditEvents.choices.resource.${name}`) === '')).toEqual([]);
});

test.each([
  ['pilots.choices.stage', pilotStages],
  ['contests.choices.state', contestStates],
  ['reports.choices.state', reportStates],
  ['approvedVersions.choices.availability', availabilities],
  ['memberships.choices.role', roles],
  ['attachments.choices.mediaType', ['text/csv', 'application/vnd.oasis.opendocument.text']],
])('each value of %s is found by its key', (keys, values) => {
  expect(values.filter((value) => textOf(`resources.${keys}.${value}`) === '')).toEqual([]);
});

test('a page without a session knows the role of an invitation', () => {
  expect(publicI18nProvider.translate('resources.invitations.choices.role.partnerManager', {})).toBe('Partner manager');
});

test('a name within a sentence is written small, and a page for a new record has a title of its own or this one', () => {
  expect([textOf('resources.organisations.inText'), textOf('resources.organisations.page.create')]).toEqual([
    'organisation',
    'New organisation',
  ]);
  expect(textOf('resources.memberships.page.create')).toBe('Add to an organisation');
  expect(resourceNames.filter((name) => textOf(`resources.${name}.inText`) === '')).toEqual([]);
});
