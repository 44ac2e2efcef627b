import Box from '@mui/material/Box';
import { useRecordContext } from 'react-admin';
import type { Annotation } from '@pilotage/shared';

/** The first lines of the annotation in context. */
export function AnnotationExcerpt() {
  const annotation = useRecordContext<Annotation>();
  return (
    <Box
      component="span"
      sx={{
        display: '-webkit-box',
        WebkitLineClamp: 3,
        WebkitBoxOrient: 'vertical',
        overflow: 'hidden',
        overflowWrap: 'anywhere',
        maxWidth: '60ch',
      }}
    >
      {annotation?.text}
    </Box>
  );
}
