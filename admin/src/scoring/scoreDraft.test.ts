import { expect, test } from 'vitest';
import { parseScoreDraft, emptyDraft, isEmptyDraft, serializeScoreDraft } from './scoreDraft.ts';

test('an unsent score is read as it was kept, 0 points included', () => {
  const draft = { marks: new Map([[3, 0]]), forApplicant: 'Well done', forJury: '' };
  expect(parseScoreDraft(JSON.parse(JSON.stringify(serializeScoreDraft(draft))))).toEqual(draft);
  expect(isEmptyDraft(draft)).toBe(false);
});

test('what is broken or of another shape is no score', () => {
  for (const kept of [undefined, null, '', 7, [], { marks: 7 }]) expect(parseScoreDraft(kept)).toEqual(emptyDraft);
  expect(parseScoreDraft({ marks: [[1, 2], [3], '4', ['5', 6]], forJury: 8 })).toEqual({
    ...emptyDraft,
    marks: new Map([[1, 2]]),
  });
  expect(isEmptyDraft(emptyDraft)).toBe(true);
});
