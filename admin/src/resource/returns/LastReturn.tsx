import { useRecordContext } from 'react-admin';
import type { NewsItem, WorkPlanItem } from '@pilotage/shared';
import { answerTextKeyOf } from './answerTextKeyOf.ts';
import { ReturnNote } from './ReturnNote.tsx';

type ReturnedRecord = Pick<NewsItem | WorkPlanItem, 'id' | 'state' | 'lastReturn' | 'answeredReturn' | 'returnedAt'>;

/** The last return of the record in context, until it is approved or published. Who may not read it sees nothing. */
export function LastReturn({ resource }: { resource: 'newsItems' | 'workPlanItems' }) {
  const record = useRecordContext<ReturnedRecord>();
  const words = record?.lastReturn ?? record?.answeredReturn ?? null;
  if (!record || words === null) return null;
  return <ReturnNote words={words} at={record.returnedAt} answerTextKey={answerTextKeyOf(resource, record.state)} />;
}
