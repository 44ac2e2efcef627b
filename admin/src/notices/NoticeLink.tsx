import Link from '@mui/material/Link';
import { useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Notification } from '@pilotage/shared';
import { useMarkRead } from './useMarkRead.ts';
import { useNoticeText } from './useNoticeText.ts';

/** The text of a notice as a link to what it is about; following it marks the notice as read. */
export function NoticeLink() {
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
