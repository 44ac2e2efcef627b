import { useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import { problemOf } from '../../data/problem.ts';
import { viewAsBarHeight, viewAsBarVariable } from '../../theme/viewAsBarHeight.ts';
import { useViewingAs } from '../session/session.ts';
import { useIsMembershipChanged } from '../session/tabMembership.ts';
import { useViewAs } from './useViewAs.ts';
import { useViewedName } from './useViewedName.ts';

/** Whether it has ended: by its time, in another tab, or with the membership or the organisation. */
function useHasEnded(until: string | undefined): boolean {
  const isElsewhere = useIsMembershipChanged();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (until === undefined) return undefined;
    const left = Date.parse(until) - Date.now();
    const timer = setTimeout(() => setOver(true), Math.max(left, 0));
    return () => clearTimeout(timer);
  }, [until]);
  return isElsewhere || isOver;
}

/** Moves all that stands at the top of the page below the bar; dialogs over the whole screen, too. */
const roomStyles = (height: number) => ({
  ':root': { [viewAsBarVariable]: `${height}px`, scrollPaddingTop: `calc(${height}px + 64px)` },
  body: { paddingTop: viewAsBarHeight },
  '.MuiDialog-paperFullScreen': { paddingTop: viewAsBarHeight },
  '@media print': { ':root': { [viewAsBarVariable]: '0px' } },
});

/** The bar on top of every page while the lead partner looks on as a role: as what, that nothing is written, and its end. */
export default function ViewAsBar() {
  const translate = useTranslate();
  const notify = useNotify();
  const viewingAs = useViewingAs();
  const who = useViewedName() ?? '';
  const { end } = useViewAs();
  const hasEnded = useHasEnded(viewingAs?.until);
  const bar = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(44);
  const text = translate(hasEnded ? 'viewAs.ended' : 'viewAs.bar', { who });
  useEffect(() => announce(text), [text]);
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(() => setHeight(Math.ceil(element.getBoundingClientRect().height)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const leave = () => void end().catch((error: unknown) => notify(problemOf(error).message, { type: 'error' }));
  return (
    <>
      <GlobalStyles styles={roomStyles(height)} />
      <Box
        ref={bar}
        role="region"
        aria-label={translate('viewAs.title')}
        sx={{
          position: 'fixed',
          insetInline: 0,
          top: 0,
          zIndex: 'tooltip',
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          px: { xs: 1.5, sm: 3 },
          py: 0.5,
          minHeight: 44,
          bgcolor: 'text.primary',
          color: 'background.paper',
          '@media print': { position: 'static', border: 1 },
        }}
      >
        <VisibilityOutlined fontSize="small" aria-hidden="true" />
        <Typography variant="body2" sx={{ flex: '1 1 auto', minWidth: 0, fontWeight: 650, overflowWrap: 'anywhere' }}>
          {text}
          {!hasEnded && viewingAs?.role === 'juror' && ` ${translate('viewAs.juror')}`}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          onClick={leave}
          sx={{ flexShrink: 0, '@media print': { display: 'none' } }}
        >
          {translate(hasEnded ? 'viewAs.goOn' : 'viewAs.end')}
        </Button>
      </Box>
    </>
  );
}
