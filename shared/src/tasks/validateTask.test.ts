import { expect, test } from 'vitest';
import { validateTask } from './validateTask.ts';

test('a task is about one thing at most', () => {
  expect(validateTask({ visibility: 'internal' })).toEqual({});
  expect(validateTask({ pilotId: 1, milestoneId: null, visibility: 'internal' })).toEqual({});
  expect(validateTask({ pilotId: 1, milestoneId: 2, visibility: 'internal' })).toEqual({
    milestoneId: { code: 'tasks.oneSubject' },
  });
});

test('a task about what not all read is not read by all', () => {
  expect(validateTask({ visibility: 'consortium' })).toEqual({});
  expect(validateTask({ meetingId: 1, visibility: 'consortium' })).toEqual({});
  for (const field of ['pilotId', 'milestoneId', 'contestId', 'indicatorId'])
    expect(validateTask({ [field]: 1, visibility: 'consortium' })).toEqual({ visibility: { code: 'tasks.subjectNotShared' } });
});
