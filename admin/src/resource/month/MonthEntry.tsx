import type { ReactNode } from 'react';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';

interface MonthEntryProps {
  to: string;
  /** The whole title, which may not fit. */
  title: string;
  /** The state in words, for who does not see the line. */
  state: string;
  /** The state as the line at the side of the entry. */
  line: 'dashed' | 'solid' | 'dotted';
  lineColor: 'primary.main' | 'text.secondary' | 'error.main';
  isStruck: boolean;
  tabIndex?: number | undefined;
  children: ReactNode;
}

/** One entry of a day in one line. Its state is the line at its side, and a word. */
export function MonthEntry({ to, title, state, line, lineColor, isStruck, tabIndex, children }: MonthEntryProps) {
  return (
    <Link
      component={RouterLink}
      to={to}
      tabIndex={tabIndex}
      title={title}
      underline="hover"
      sx={{
        display: 'block',
        // Keeps the hidden word inside of the cell.
        position: 'relative',
        minHeight: 24,
        lineHeight: '24px',
        fontSize: '0.8125rem',
        px: 0.75,
        my: 0.25,
        borderInlineStart: 3,
        borderInlineStartStyle: line,
        borderInlineStartColor: lineColor,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        textDecorationLine: isStruck ? 'line-through' : undefined,
      }}
    >
      {children}
      <span style={visuallyHidden}>, {state}</span>
    </Link>
  );
}
