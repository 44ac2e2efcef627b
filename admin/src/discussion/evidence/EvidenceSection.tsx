import { type ReactNode, type Ref, useId } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface EvidenceSectionProps {
  title: string;
  level: 'h2' | 'h3';
  /** Its id, for links. */
  anchorId?: string | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A section of a subject's evidence. Its heading can receive the focus. */
export function EvidenceSection({ title, level, anchorId, headingRef, children }: EvidenceSectionProps) {
  const ownId = useId();
  const id = anchorId ?? ownId;
  const size = level === 'h2' ? { fontSize: '1.1rem' } : {};
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography id={id} ref={headingRef} tabIndex={-1} variant={level} component={level} sx={size}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
