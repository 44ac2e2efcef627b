import { useState } from 'react';
import NotificationsNone from '@mui/icons-material/NotificationsNone';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { useTranslate } from 'react-admin';
import { NoticePanel } from './NoticePanel.tsx';
import { useUnreadNotices } from './useUnreadNotices.ts';

const panelId = 'notice-panel';

/** Shows the number of unread notices; opens the panel. */
export function NoticeBell() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { notices, unread } = useUnreadNotices();
  const name = unread === 0 ? translate('notices.bellNone') : translate('notices.bellNew', { smart_count: unread });
  return (
    <>
      <IconButton
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : panelId}
      >
        <Badge badgeContent={unread === 0 ? null : unread} max={9999} color="error" aria-hidden="true">
          <NotificationsNone />
        </Badge>
      </IconButton>
      <Popover
        id={panelId}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': translate('notices.title'), sx: { width: 400, maxWidth: 'calc(100vw - 32px)' } },
        }}
      >
        <NoticePanel notices={notices} unread={unread} onNavigate={() => setAnchor(null)} />
      </Popover>
    </>
  );
}
