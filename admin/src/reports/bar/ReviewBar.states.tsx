import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createSession } from '../../../gallery/createSession.ts';
import { saveDraft } from '../../drafts/draftStore.ts';
import { createReport, createReportFigure } from '../reports.fixtures.ts';
import { useReviewDraft } from '../useReviewDraft.ts';
import { ReviewBar } from './ReviewBar.tsx';

const figures = [createReportFigure()];
const report = createReport({ state: 'submitted' });

function Bar() {
  const draft = useReviewDraft(report.id);
  return <ReviewBar report={report} figures={figures} draft={draft} onCommentNeeded={() => undefined} />;
}

const stateOf = (draft: object | null) => ({
  element: <Bar />,
  session: createSession('leadPartner', 5),
  prepare: () => {
    if (draft) saveDraft({ userId: 41, membershipId: 51 }, `review.${report.id}`, draft);
    return () => undefined;
  },
});

export default {
  'nothing said yet': stateOf(null),
  accepted: stateOf({ comment: '', remarks: {}, accepted: [11] }),
  'with a remark': stateOf({ comment: '', dueOn: '', remarks: { 11: 'Are these all of them?' }, accepted: [] }),
  'with a comment alone': stateOf({ comment: 'Please say who took part.', dueOn: '', remarks: {}, accepted: [] }),
} satisfies ComponentStates;
