import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useIsOnline } from '../../data/useIsOnline.ts';
import type { SlideAction } from './slideKeys.ts';

interface SlideBarProps {
  place: string;
  /** How many decisions are still to be sent, and how many the server has refused. */
  waiting: number;
  refused: number;
  canDecide: boolean;
  onAct: (action: SlideAction) => void;
  onLeave: () => void;
}

/** Under each slide: where one is, what is still to be sent, and the keys as buttons. */
export function SlideBar({ place, waiting, refused, canDecide, onAct, onLeave }: SlideBarProps) {
  const translate = useTranslate();
  const isOnline = useIsOnline();
  const actions: readonly SlideAction[] = ['previous', 'next', ...(canDecide ? (['decide'] as const) : []), 'keys'];
  const states = [
    isOnline ? null : translate('meetings.slides.offline'),
    waiting === 0 ? null : translate('meetings.slides.waiting', { smart_count: waiting }),
    refused === 0 ? null : translate('meetings.slides.refused', { smart_count: refused }),
  ].filter((each) => each !== null);
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        pt: 1,
        fontSize: '1.5rem',
        color: 'text.secondary',
      }}
    >
      <span>{place}</span>
      <Box component="span" role="status" sx={{ color: 'text.primary' }}>
        {states.join(' ')}
      </Box>
      <Box sx={{ marginInlineStart: 'auto', display: 'flex', flexWrap: 'wrap' }}>
        {actions.map((action) => (
          <Button key={action} onClick={() => onAct(action)}>
            {translate(`meetings.slides.buttons.${action}`)}
          </Button>
        ))}
        <Button onClick={onLeave}>{translate('meetings.slides.buttons.leave')}</Button>
      </Box>
    </Box>
  );
}
