import { expect, test } from 'vitest';
import { initialDraftOf, parseScoreDraft, emptyDraft, isEmptyDraft, serializeScoreDraft } from './scoreDraft.ts';

test('a stored draft is restored, including 0 points', () => {
  const draft = { marks: new Map([[3, 0]]), forApplicant: 'Well done', forJury: '' };
  expect(parseScoreDraft(JSON.parse(JSON.stringify(serializeScoreDraft(draft))))).toEqual(draft);
  expect(isEmptyDraft(draft)).toBe(false);
});

test('a malformed draft is an empty one', () => {
  for (const stored of [undefined, null, '', 7, [], { marks: 7 }]) expect(parseScoreDraft(stored)).toEqual(emptyDraft);
  expect(parseScoreDraft({ marks: [[1, 2], [3], '4', ['5', 6]], forJury: 8 })).toEqual({
    ...emptyDraft,
    marks: new Map([[1, 2]]),
  });
  expect(isEmptyDraft(emptyDraft)).toBe(true);
});

test('a score that was taken back is where its juror goes on', () => {
  const entry = {
    scoredAt: '2019-03-01T09:00:00.000Z',
    withdrawnAt: '2019-03-02T09:00:00.000Z',
    forApplicant: 'Well done',
    forJury: null,
  };
  const withdrawnScores = [
    { ...entry, marks: [{ criterionId: 3, value: 5 }] },
    { ...entry, marks: [{ criterionId: 3, value: 0 }] },
  ];
  expect(initialDraftOf({ withdrawnScores })).toEqual({ marks: new Map([[3, 0]]), forApplicant: 'Well done', forJury: '' });
  expect(initialDraftOf({ withdrawnScores: null })).toEqual(emptyDraft);
});
