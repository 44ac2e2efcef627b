import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { DataTable, SelectInput, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Notification } from '@pilotage/shared';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';
import { useMarkRead } from './useMarkRead.ts';
import { useNoticeText } from './useNoticeText.ts';

const Column = createColumn<Notification>();
const readFilterChoices = [
  { id: false, name: 'notices.unread' },
  { id: true, name: 'notices.read' },
];
const filters = [<SelectInput key="read" source="read" choices={readFilterChoices} alwaysOn />];

function NoticeLink(_: { source?: string }) {
  const notice = useRecordContext<Notification>();
  const { text, to } = useNoticeText(notice ? [notice] : []);
  const markRead = useMarkRead();
  if (!notice) return null;
  return (
    <Link
      component={RouterLink}
      to={to(notice)}
      onClick={() => void markRead([notice])}
      sx={{ fontWeight: notice.read ? 400 : 650, overflowWrap: 'anywhere', whiteSpace: 'normal' }}
    >
      {text(notice)}
    </Link>
  );
}

function ReadState() {
  const notice = useRecordContext<Notification>();
  const translate = useTranslate();
  const { text } = useNoticeText(notice ? [notice] : []);
  const markRead = useMarkRead();
  if (!notice) return null;
  if (notice.read) return <span>{translate('notices.read')}</span>;
  return (
    <Button
      size="small"
      onClick={() => void markRead([notice])}
      aria-label={translate('notices.markReadOf', { text: text(notice) })}
    >
      {translate('notices.markRead')}
    </Button>
  );
}

/** All notices of the user, newest first. */
export default function NoticeList() {
  return (
    <RecordList sort={{ field: 'id', order: 'DESC' }} filters={filters}>
      <DataTable rowClick={false} bulkActionButtons={false}>
        <Column source="kind" isRowHeader disableSort>
          <NoticeLink />
        </Column>
        <Column source="createdAt" field={InstantField} />
        <Column source="read">
          <ReadState />
        </Column>
      </DataTable>
    </RecordList>
  );
}
