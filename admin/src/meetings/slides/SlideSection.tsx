import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

const headingStyle = { fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.3, color: 'text.secondary' } as const;

const LineList = ({ children }: { children: readonly ReactNode[] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {children}
  </Box>
);

interface SlideLinesProps {
  /** In words; null: the lines stand below the heading of the slide. */
  heading: string | null;
  children: readonly ReactNode[];
}

/** Lines of a slide below a heading in words, as that of a day. */
export const SlideLines = ({ heading, children }: SlideLinesProps) => (
  <Box sx={{ minWidth: 0 }}>
    {heading !== null && (
      <Typography component="h3" sx={headingStyle}>
        {heading}
      </Typography>
    )}
    <LineList>{children}</LineList>
  </Box>
);

interface SlideSectionProps {
  title: string;
  /** Shown where the section has nothing in it. */
  empty: string;
  /** i18n key of a remark beside the heading. */
  note?: string | null;
  children: readonly ReactNode[];
}

/** A list on a slide with its heading. */
export function SlideSection({ title, empty, note = null, children }: SlideSectionProps) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate(title)} sx={{ minWidth: 0 }}>
      <Typography component="h3" sx={headingStyle}>
        {translate(title)}
        {note !== null && (
          <Box component="span" sx={{ fontWeight: 400, marginInlineStart: 1 }}>
            {translate(note)}
          </Box>
        )}
      </Typography>
      {children.length === 0 ? (
        <Typography sx={{ fontSize: '1.5rem' }}>{translate(empty)}</Typography>
      ) : (
        <LineList>{children}</LineList>
      )}
    </Box>
  );
}

/** Three lines of a long text are shown; its page has the rest. */
const clampedText = { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '3', overflow: 'hidden' } as const;

/** A line of a list on a slide: its words, and beside them what belongs to them. */
export const SlideLine = ({ text, aside }: { text: ReactNode; aside?: ReactNode }) => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 2,
      alignItems: 'baseline',
      justifyContent: 'space-between',
      py: 0.5,
      borderBottom: 1,
      borderColor: 'divider',
      overflowWrap: 'anywhere',
    }}
  >
    <Box component="span" sx={{ flex: '1 1 14ch', minWidth: 0, ...clampedText }}>
      {text}
    </Box>
    {aside !== undefined && (
      <Box component="span" sx={{ color: 'text.secondary', marginInlineStart: 'auto' }}>
        {aside}
      </Box>
    )}
  </Box>
);
