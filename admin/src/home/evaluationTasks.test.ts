import { expect, test } from 'vitest';
import { evaluationTasks } from './evaluationTasks.ts';

const nothing = { open: [], answered: [], drafts: [], annotations: [], toPublish: [] };
const one = { id: 7, number: 2, dueOn: '2019-12-01' };

test('one open recommendation leads to its page, several to the list, by the earliest day', () => {
  expect(evaluationTasks({ ...nothing, open: [one] })).toMatchObject([
    { to: '/recommendations/7/show', key: 'answerRecommendations', params: { smart_count: 1 }, dueOn: '2019-12-01' },
  ]);
  const [task] = evaluationTasks({ ...nothing, open: [one, { ...one, id: 8, dueOn: '2020-01-01' }] });
  expect(task).toMatchObject({ params: { smart_count: 2 }, dueOn: '2019-12-01' });
  expect(task?.to).toContain('/recommendations?');
});

test('answers, requests to publish and drafts are named in this order', () => {
  const evaluation = { id: 3, title: 'Halfway' };
  const tasks = evaluationTasks({ ...nothing, answered: [one], drafts: [evaluation], toPublish: [evaluation] });
  expect(tasks.map(({ key, dueOn }) => [key, dueOn])).toEqual([
    ['followUpRecommendations', null],
    ['publishEvaluation', null],
    ['finishEvaluation', null],
  ]);
  expect(evaluationTasks(nothing)).toEqual([]);
});

test('one draft of an annotation leads to its page, several to the list', () => {
  expect(evaluationTasks({ ...nothing, annotations: [5] })).toMatchObject([
    { to: '/annotations/5/show', key: 'finishAnnotations', params: { smart_count: 1 } },
  ]);
  expect(evaluationTasks({ ...nothing, annotations: [5, 6] })).toMatchObject([
    { to: '/annotations', params: { smart_count: 2 } },
  ]);
});
