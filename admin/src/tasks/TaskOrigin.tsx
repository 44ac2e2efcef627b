import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { Labeled, useDataProvider, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Comment, Recommendation, Report, Task } from '@pilotage/shared';
import { findDiscussionAddress } from '../discussion/findDiscussionAddress.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

function ReturnedReport({ id }: { id: number }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { data: report } = useGetOne<Report>('reports', { id });
  if (!report) return null;
  const title = translate('reports.title', {
    name: names.organisation(report.organisationId),
    period: names.period(report.periodId),
  });
  return (
    <Labeled source="reportId">
      <Link component={RouterLink} to={`/reports/${id}/show`}>
        {title}
      </Link>
    </Labeled>
  );
}

function Question({ id }: { id: number }) {
  const dataProvider = useDataProvider();
  const translate = useTranslate();
  const { data: comment } = useGetOne<Comment>('comments', { id });
  const { data: address = null } = useQuery({
    queryKey: ['comments', 'address', id],
    queryFn: () => (comment ? findDiscussionAddress(dataProvider, comment, `comment-${id}`) : null),
    enabled: comment !== undefined,
  });
  if (!comment || address === null) return null;
  return (
    <Labeled source="commentId">
      <Link component={RouterLink} to={address}>
        {translate(comment.authorName ? 'tasks.questionOf' : 'tasks.question', { name: comment.authorName })}
      </Link>
    </Labeled>
  );
}

function AnsweredRecommendation({ id }: { id: number }) {
  const translate = useTranslate();
  const { data: recommendation } = useGetOne<Recommendation>('recommendations', { id });
  if (!recommendation) return null;
  return (
    <Labeled source="recommendationId">
      <Link component={RouterLink} to={`/recommendations/${id}/show`}>
        {translate('recommendations.taskOf', { number: recommendation.number })}
      </Link>
    </Labeled>
  );
}

/** From what the task in context follows, where the server made it: a returned report, a recommendation, or a question. */
export function TaskOrigin() {
  const task = useRecordContext<Task>();
  if (!task) return null;
  if (task.reportId !== null) return <ReturnedReport id={task.reportId} />;
  if (task.recommendationId !== null) return <AnsweredRecommendation id={task.recommendationId} />;
  return task.commentId === null ? null : <Question id={task.commentId} />;
}
