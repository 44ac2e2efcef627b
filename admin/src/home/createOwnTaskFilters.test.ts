import { expect, test } from 'vitest';
import { createOwnTaskFilters } from './createOwnTaskFilters.ts';

test('own tasks and those of nobody are asked for apart, never those of colleagues', () => {
  const pressing = { organisationId: 3, state: ['todo', 'inProgress'], dueOn_lte: '2019-06-22' };
  expect(createOwnTaskFilters(3, 7, '2019-06-15')).toEqual({
    own: { ...pressing, assigneeId: 7 },
    unassigned: { ...pressing, assigneeId: null },
  });
});
