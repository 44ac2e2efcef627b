import Button from '@mui/material/Button';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Notification } from '@pilotage/shared';
import { useMarkRead } from './useMarkRead.ts';
import { useNoticeText } from './useNoticeText.ts';

/** Says that a notice was read, or marks it so. */
export function NoticeReadState() {
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
