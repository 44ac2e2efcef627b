import { expect, test } from 'vitest';
import { createDecisionBody } from './createDecisionBody.ts';
import { readDecisionBody } from './useDecisionDraft.ts';
import { validateDecisionDraft } from './validateDecisionDraft.ts';

const draft = { text: 'Share the handbook', agendaItemId: '', organisationId: '7', title: '', dueOn: '' };

test('a decision has words; the day of its task is a day, where there is a task', () => {
  expect(validateDecisionDraft(draft)).toEqual({});
  expect(validateDecisionDraft({ ...draft, text: ' \n' })).toEqual({ text: 'meetings.nothingSaid' });
  expect(validateDecisionDraft({ ...draft, dueOn: '2019-02-30' })).toEqual({ dueOn: 'resource.noDay' });
  expect(validateDecisionDraft({ ...draft, organisationId: '', dueOn: '2019-02-30' })).toEqual({});
});

test('a decision that was not recorded comes back as it was written', () => {
  const written = { ...draft, agendaItemId: '4', title: 'Send it', dueOn: '2019-12-05' };
  expect(readDecisionBody(createDecisionBody(written))).toEqual(written);
  expect(readDecisionBody(createDecisionBody({ ...draft, organisationId: '' }))).toEqual({ ...draft, organisationId: '' });
});
