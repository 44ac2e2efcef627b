import { useEffect, useRef } from 'react';
import Typography from '@mui/material/Typography';

export const slideHeadingId = 'slide-title';

/** The heading of a slide. It takes the focus when it appears, so that a screen reader says it. */
export function SlideHeading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Typography
      id={slideHeadingId}
      ref={heading}
      variant="h2"
      tabIndex={-1}
      sx={{ '&&:focus-visible': { outline: 'none' }, overflowWrap: 'anywhere', mb: 1 }}
    >
      {title}
    </Typography>
  );
}
