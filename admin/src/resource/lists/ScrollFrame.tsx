import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import TableContainer from '@mui/material/TableContainer';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface ScrollFrameProps {
  /** The accessible name of the region. */
  name: string;
  /** Maximum height in px, above which it scrolls; printed in full. */
  maxHeight?: number;
  /** Whether it is a region of its own, and a stop of the keyboard, only while there is something to scroll. */
  isPlainWhenWhole?: boolean;
  children: ReactNode;
}

/** Whether there is more to the right. */
const hasMore = ({ scrollLeft, clientWidth, scrollWidth }: HTMLElement) => scrollWidth - clientWidth - Math.abs(scrollLeft) > 1;

/** A table that may be wider than its place: it scrolls by itself, a shadow at its edge and a line below say that there is more. */
export function ScrollFrame({ name, maxHeight, isPlainWhenWhole = false, children }: ScrollFrameProps) {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState({ isWider: false, hasMore: false });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const update = () => {
      const next = { isWider: element.scrollWidth - element.clientWidth > 1, hasMore: hasMore(element) };
      setState((before) => (before.isWider === next.isWider && before.hasMore === next.hasMore ? before : next));
    };
    // Before the first paint, so that the line below does not push what follows.
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    // Rows that arrive later may be wider than what stood there before.
    const rows = new MutationObserver(update);
    rows.observe(element, { childList: true, subtree: true });
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      rows.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, []);
  return (
    <Box sx={{ position: 'relative' }}>
      <Box sx={{ position: 'relative' }}>
        <TableContainer
          ref={frame}
          {...(isPlainWhenWhole && !state.isWider ? {} : { tabIndex: 0, role: 'region', 'aria-label': name })}
          sx={{ ...(maxHeight === undefined ? {} : { maxHeight }), '@media print': { maxHeight: 'none', overflow: 'visible' } }}
        >
          {children}
        </TableContainer>
        {state.hasMore && (
          <Box
            aria-hidden="true"
            sx={{
              position: 'absolute',
              insetBlock: 0,
              insetInlineEnd: 0,
              width: 24,
              pointerEvents: 'none',
              background: 'linear-gradient(to right, transparent, rgb(0 0 0 / 0.18))',
              ...hiddenInPrint,
            }}
          />
        )}
      </Box>
      {state.isWider && (
        <Typography
          variant="body2"
          data-scrolls
          sx={{
            color: 'text.secondary',
            mt: isPlainWhenWhole ? 1 : 0.5,
            px: isPlainWhenWhole ? 2 : 0,
            pb: isPlainWhenWhole ? 1 : 0,
            ...hiddenInPrint,
          }}
        >
          {translate('resource.scrolls')}
        </Typography>
      )}
    </Box>
  );
}
