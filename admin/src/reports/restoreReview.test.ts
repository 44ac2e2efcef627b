import { expect, test, vi } from 'vitest';
import { restoreReview } from './restoreReview.ts';

test('the words of a return go back into the draft, each remark to its figure', () => {
  const draft = {
    setComment: vi.fn<(comment: string) => void>(),
    setDueOn: vi.fn<(dueOn: string) => void>(),
    setRemark: vi.fn<(assignmentId: number, text: string) => void>(),
  };
  const cells = [
    { assignmentId: 11, comment: 'Counted twice?' },
    { assignmentId: 12, comment: 'Since when?' },
  ];
  const at = '2020-03-01T08:00:00.000Z';
  restoreReview(
    { lastReturn: { comment: 'Please look again.', cells, dueOn: '2020-03-20', at } },
    draft,
    () => 'Look again at 2 figures.',
  );
  expect(draft.setComment).toHaveBeenCalledWith('Please look again.');
  expect(draft.setDueOn.mock.calls).toEqual([['2020-03-20']]);
  expect(draft.setRemark.mock.calls).toEqual([
    [11, 'Counted twice?'],
    [12, 'Since when?'],
  ]);
  restoreReview({ lastReturn: { comment: 'Look again at 2 figures.', cells, at } }, draft, (n) => `Look again at ${n} figures.`);
  expect(draft.setComment).toHaveBeenCalledTimes(1);
});
