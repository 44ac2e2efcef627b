import { expect, test, vi } from 'vitest';
import { restoreReview } from './restoreReview.ts';

test('the words of a return go back into the draft, each remark to its figure', () => {
  const draft = {
    setComment: vi.fn<(comment: string) => void>(),
    setRemark: vi.fn<(assignmentId: number, text: string) => void>(),
  };
  const cells = [
    { assignmentId: 11, comment: 'Counted twice?' },
    { assignmentId: 12, comment: 'Since when?' },
  ];
  restoreReview({ lastReturn: { comment: 'Please look again.', cells, at: '2020-03-01T08:00:00.000Z' } }, draft);
  expect(draft.setComment).toHaveBeenCalledWith('Please look again.');
  expect(draft.setRemark.mock.calls).toEqual([
    [11, 'Counted twice?'],
    [12, 'Since when?'],
  ]);
});
