import { useRecordContext } from 'react-admin';
import type { NewsItem, WorkPlanItem } from '@pilotage/shared';
import { ReturnNote } from './ReturnNote.tsx';

type ReturnedRecord = Pick<NewsItem | WorkPlanItem, 'id' | 'lastReturn' | 'answeredReturn' | 'returnedAt'>;

/** The last return of the record in context, until it is approved. Who may not read it sees nothing. */
export function LastReturn() {
  const record = useRecordContext<ReturnedRecord>();
  const words = record?.lastReturn ?? record?.answeredReturn ?? null;
  if (!record || words === null) return null;
  return <ReturnNote words={words} at={record.returnedAt} isAnswered={record.lastReturn === null} />;
}
