import { expect, test } from 'vitest';
import { pickNextValues } from './pickNextValues.ts';

const milestone = { id: 5, version: 1, organisationId: 2, pilotId: 7, title: 'Kick-off', dueOn: '2019-10-31', doneOn: null };

test('the next record of a row begins with the references and choices of the one before, and with nothing that was typed', () => {
  expect(pickNextValues('milestones', milestone, undefined)).toEqual({ organisationId: 2, pilotId: 7 });
  const invitation = { id: 5, email: 'a@b.example', name: null, role: 'partnerStaff', organisationId: null, locale: 'sl' };
  expect(pickNextValues('invitations', invitation, undefined)).toEqual({ role: 'partnerStaff', locale: 'sl' });
});

test('a form may say itself what it begins with', () => {
  expect(pickNextValues('milestones', milestone, ({ title }) => ({ title }))).toEqual({ title: 'Kick-off' });
});
