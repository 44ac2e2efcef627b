import { expect, test } from 'vitest';
import { newsTasks } from './newsTasks.ts';

const [one, other] = [
  { id: 3, title: 'Opening' },
  { id: 4, title: 'World café' },
];

test('one submitted item is named and leads to its page; several lead to the list', () => {
  expect(newsTasks({ submitted: [one], returned: [] })).toMatchObject([
    { to: '/newsItems/3/show', key: 'reviewNews', params: { smart_count: 1, title: 'Opening' } },
  ]);
  expect(newsTasks({ submitted: [one, other], returned: [] })).toMatchObject([
    { to: expect.stringContaining('%22submitted%22'), params: { smart_count: 2 } },
  ]);
});

test('each item that came back is a task of its own', () => {
  expect(newsTasks({ submitted: [], returned: [one, other] }).map(({ to, params }) => [to, params.title])).toEqual([
    ['/newsItems/3/show', 'Opening'],
    ['/newsItems/4/show', 'World café'],
  ]);
  expect(newsTasks({ submitted: [], returned: [] })).toEqual([]);
});
