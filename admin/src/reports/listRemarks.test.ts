import { expect, it } from 'vitest';
import { listRemarks } from './listRemarks.ts';

it('leaves out blank remarks', () => {
  expect(listRemarks({ 11: 'Counted twice?', 12: '  ', 13: '' })).toEqual([{ assignmentId: 11, comment: 'Counted twice?' }]);
});
