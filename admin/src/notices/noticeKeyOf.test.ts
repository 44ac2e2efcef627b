import { noticeKinds } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { noticeKeyOf } from './noticeKeyOf.ts';
import { noticesEnglish } from './notices.en.ts';

const ofTask = (kind: 'taskGiven' | 'taskDueSoon' | 'taskLate') => ({ kind, about: 'tasks' as const });

test('a notice of a task that is gone has a text without its title', () => {
  for (const kind of ['taskGiven', 'taskDueSoon', 'taskLate'] as const) {
    expect(noticeKeyOf(ofTask(kind), undefined)).toBe(`notices.gone.${kind}`);
    expect(noticesEnglish.notices.gone[kind]).not.toContain('%{');
    expect(noticeKeyOf(ofTask(kind), { dueOn: '2020-02-01' })).toBe(`resources.notifications.choices.kind.${kind}`);
  }
});

test('a reminder of a task without a day names none; other notices need no task', () => {
  expect(noticeKeyOf(ofTask('taskDueSoon'), { dueOn: null })).toBe('notices.undated.taskDueSoon');
  expect(noticeKeyOf({ kind: 'returned', about: null }, undefined)).toBe('resources.notifications.choices.kind.returned');
});

test('a reminder of an item of the work plan is read without its day, and when the item is gone', () => {
  const notice = { kind: 'workPlanDueSoon', about: 'workPlanItems' } as const;
  expect(noticeKeyOf(notice, { dueOn: '2020-02-01' })).toBe('resources.notifications.choices.kind.workPlanDueSoon');
  expect(noticeKeyOf(notice, { dueOn: null })).toBe('notices.undated.workPlanDueSoon');
  expect(noticeKeyOf(notice, undefined)).toBe('notices.gone.workPlanDueSoon');
});

test('each notice that names its subject has a text for when that is gone', () => {
  const kinds = noticeKinds.filter((kind) => /^(task|workPlan|indicator)/.test(kind));
  expect(Object.keys(noticesEnglish.notices.gone).toSorted()).toEqual(kinds.toSorted());
});
