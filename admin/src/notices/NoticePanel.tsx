import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Notification } from '@pilotage/shared';
import { NoticeItem } from './NoticeItem.tsx';
import { useMarkRead } from './useMarkRead.ts';

interface NoticePanelProps {
  notices: readonly Notification[];
  unread: number;
  onNavigate: () => void;
}

/** The unread notices with their links, and links to all notices and to the mail settings. */
export function NoticePanel({ notices, unread, onNavigate }: NoticePanelProps) {
  const translate = useTranslate();
  const markRead = useMarkRead();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1, px: 2, pt: 1.5, minHeight: 44 }}>
        <Typography component="h2" sx={{ fontWeight: 650 }}>
          {translate('notices.title')}
        </Typography>
        {notices.length > 0 && (
          <Button size="small" onClick={() => void markRead(notices)}>
            {translate('notices.readAll')}
          </Button>
        )}
      </Box>
      {notices.length === 0 ? (
        <Typography sx={{ px: 2, py: 2, color: 'text.secondary' }}>{translate('notices.nothing')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} onNavigate={onNavigate} />
          ))}
        </Box>
      )}
      {unread > notices.length && (
        <Typography variant="body2" sx={{ px: 2, pb: 1, color: 'text.secondary' }}>
          {translate('notices.more', { smart_count: unread - notices.length })}
        </Typography>
      )}
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}
      >
        <Link component={RouterLink} to="/notifications" onClick={onNavigate}>
          {translate('notices.all')}
        </Link>
        <Link component={RouterLink} to="/account" onClick={onNavigate}>
          {translate('notices.settings')}
        </Link>
      </Box>
    </Box>
  );
}
