import { type ReactElement, type PointerEvent, type MouseEvent, type SyntheticEvent, useRef, useState } from 'react';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import type { SxProps, Theme } from '@mui/material/styles';
import { Link as RouterLink } from 'react-router';

interface ChartLinkProps {
  /** Where the explanation is; null where there is none. */
  to: string | null;
  /** What hover, focus and the first tap show, one line each. */
  details: readonly string[];
  /** Its name where its content has no words. */
  name?: string;
  children: ReactElement | readonly ReactElement[];
  sx?: SxProps<Theme>;
}

/** The details are part of the page's content, where a screen reader looks for them. */
const findContent = () => document.getElementById('content');

/**
 * A part of a chart that shows its details at hover and focus, and leads to its explanation. A finger has no hover: its first tap
 * shows the details, the second one follows the link.
 */
export function ChartLink({ to, details, name, children, sx }: ChartLinkProps) {
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(true);
  const isTapped = useRef(false);
  const tapStart = (event: PointerEvent) => {
    wasOpen.current = event.pointerType === 'mouse' || isOpen;
  };
  const follow = (event: MouseEvent) => {
    if (!wasOpen.current) {
      event.preventDefault();
      isTapped.current = true;
      setOpen(true);
    }
    wasOpen.current = true;
  };
  const close = (event: Event | SyntheticEvent) => {
    // The details appear under the finger, so that browsers report that the mouse has left the link.
    if (isTapped.current && event.type === 'mouseleave') return;
    isTapped.current = false;
    setOpen(false);
  };
  const style = [{ color: 'inherit', fontWeight: 'inherit', borderRadius: 1 }, ...(Array.isArray(sx) ? sx : [sx])];
  const naming = name === undefined ? {} : { 'aria-label': name };
  return (
    <Tooltip
      describeChild
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={close}
      enterTouchDelay={0}
      leaveTouchDelay={8000}
      slotProps={{ popper: { container: findContent } }}
      title={details.map((line) => (
        <span key={line} style={{ display: 'block' }}>
          {line}
        </span>
      ))}
    >
      {to === null ? (
        <Link component="span" tabIndex={0} underline="none" sx={style} {...naming}>
          {children}
        </Link>
      ) : (
        <Link component={RouterLink} to={to} underline="none" onPointerDown={tapStart} onClick={follow} sx={style} {...naming}>
          {children}
        </Link>
      )}
    </Tooltip>
  );
}
