import { expect, test } from 'vitest';
import { createDecisionBody } from './createDecisionBody.ts';

const draft = { text: ' Share the\nhandbook ', agendaItemId: '', organisationId: '', title: '', dueOn: '' };

test('a decision without an organisation has no task', () => {
  expect(createDecisionBody({ ...draft, title: 'Left over', dueOn: '2019-12-20' })).toEqual({
    text: 'Share the\nhandbook',
    agendaItemId: null,
    task: null,
  });
});

test('the task is called as the decision where it has no title, in one line of 200 characters', () => {
  const body = createDecisionBody({ ...draft, agendaItemId: '4', organisationId: '7', dueOn: '2019.12.5' });
  expect(body).toMatchObject({ agendaItemId: 4, task: { organisationId: 7, title: 'Share the handbook', dueOn: '2019-12-05' } });
  expect(createDecisionBody({ ...draft, organisationId: '7', text: 'word '.repeat(100) }).task?.title.length).toBe(200);
});
