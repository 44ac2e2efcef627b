import { expect, test } from 'vitest';
import { noticeKeyOf } from './noticeKeyOf.ts';
import { noticesEnglish } from './notices.en.ts';

const ofTask = (kind: 'taskGiven' | 'taskDueSoon' | 'taskLate') => ({ kind, about: 'tasks' as const });

test('a notice of a task that is gone has a text without its title', () => {
  for (const kind of ['taskGiven', 'taskDueSoon', 'taskLate'] as const) {
    expect(noticeKeyOf(ofTask(kind), undefined)).toBe(`notices.taskGone.${kind}`);
    expect(noticesEnglish.notices.taskGone[kind]).not.toContain('%{');
    expect(noticeKeyOf(ofTask(kind), { dueOn: '2020-02-01' })).toBe(`resources.notifications.choices.kind.${kind}`);
  }
});

test('a reminder of a task without a day names none; other notices need no task', () => {
  expect(noticeKeyOf(ofTask('taskDueSoon'), { dueOn: null })).toBe('notices.taskUndated');
  expect(noticeKeyOf({ kind: 'returned', about: null }, undefined)).toBe('resources.notifications.choices.kind.returned');
});
