import { describe, expect, test } from 'vitest';
import type { Comment } from '@pilotage/shared';
import { commentTasks } from './commentTasks.ts';

const timestamps = { version: 1, createdAt: '2019-01-01T00:00:00.000Z', updatedAt: '2019-01-01T00:00:00.000Z' };

const createComment = (overrides: Partial<Comment>): Comment => ({
  ...timestamps,
  id: 1,
  organisationId: 2,
  subject: 'pilots',
  subjectId: 7,
  audience: 'review',
  text: 'Who came?',
  mentions: [],
  measurementId: null,
  reportId: null,
  pilotId: 7,
  authorId: 5,
  authorName: null,
  authorRole: 'evaluator',
  editedAt: null,
  resolvedAt: null,
  ...overrides,
});

const cell = { id: 30, periodId: 40, assignmentId: 12 };
const period = { id: 40, number: 4 };

const tasksOf = (...comments: Comment[]) =>
  commentTasks({
    comments,
    cells: [cell],
    periods: [period],
    userId: 8,
    roleName: (role) => `the ${role}`,
  });

describe('tasks for comments by others', () => {
  test('exist until the comment is resolved, and link to its subject', () => {
    expect(tasksOf(createComment({}))).toMatchObject([
      { key: 'answerComment', to: '/pilots/7/show#comment-1', params: { name: 'the evaluator', comment: 'Who came?' } },
    ]);
    expect(tasksOf(createComment({ resolvedAt: '2019-02-01T00:00:00.000Z' }))).toEqual([]);
  });

  test('link to the cell of a measurement, and do not exist for a deleted one', () => {
    const figureComment = createComment({ subject: 'measurements', subjectId: 30, authorRole: 'leadPartner', authorName: 'Ana' });
    expect(tasksOf(figureComment)).toMatchObject([{ to: '/figures?period=4#figure-12', params: { name: 'Ana' } }]);
    expect(tasksOf({ ...figureComment, subjectId: 31 })).toEqual([]);
  });

  test('do not exist for comments of the own organisation or without an author', () => {
    expect(tasksOf(createComment({ authorRole: 'partnerStaff' }), createComment({ authorRole: null }))).toEqual([]);
    expect(tasksOf(createComment({ authorRole: 'leadPartner', authorId: 8 }))).toEqual([]);
  });

  test('do not exist once somebody of the organisation has written about the same subject', () => {
    const answer = createComment({ id: 2, authorRole: 'partnerStaff', text: 'Twelve people.' });
    expect(tasksOf(createComment({}), answer)).toEqual([]);
    // A note among colleagues is no answer: whoever asked does not read it.
    expect(tasksOf(createComment({}), { ...answer, audience: 'organisation' })).toHaveLength(1);
    expect(tasksOf(createComment({}), { ...answer, audience: 'evaluation' })).toEqual([]);
    expect(tasksOf(createComment({}), { ...answer, subjectId: 8 })).toHaveLength(1);
    expect(tasksOf({ ...answer, id: 1 }, createComment({ id: 2 }))).toHaveLength(1);
    expect(tasksOf(createComment({}), { ...answer, authorRole: 'leadPartner' })).toHaveLength(2);
  });

  test('truncate a long comment', () => {
    const [task] = tasksOf(createComment({ text: `Why\n${'so many words '.repeat(40)}` }));
    expect(String(task?.params.comment)).toMatch(/^Why so many .{80,109}…$/);
  });
});
