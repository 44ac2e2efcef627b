import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { Notification } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { useMarkRead } from './useMarkRead.ts';
import { useNoticeText } from './useNoticeText.ts';

/** One notice in the panel; following its link marks it as read. */
export function NoticeItem({ notice, onNavigate }: { notice: Notification; onNavigate: () => void }) {
  const { text, to } = useNoticeText([notice]);
  const formats = useFormats();
  const markRead = useMarkRead();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Link
        component={RouterLink}
        to={to(notice)}
        underline="none"
        color="inherit"
        onClick={() => {
          void markRead([notice]);
          onNavigate();
        }}
        sx={{ display: 'block', px: 2, py: 1.25, '&:hover': { bgcolor: 'action.hover' } }}
      >
        <Typography variant="body2" sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
          {text(notice)}
        </Typography>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          <time dateTime={notice.createdAt}>{formats.instant(notice.createdAt)}</time>
        </Typography>
      </Link>
    </Box>
  );
}
