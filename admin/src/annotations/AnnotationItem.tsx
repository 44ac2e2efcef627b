import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Annotation } from '@pilotage/shared';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { useFormats } from '../resource/format.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { AnnotationTransitions } from './AnnotationTransitions.tsx';
import { useAnnotationFacts } from './useAnnotationFacts.ts';

/** One annotation below its figure: what it says, whose it is, of when, and the way to what its author saw. */
export function AnnotationItem({ annotation }: { annotation: Annotation }) {
  const translate = useTranslate();
  const { instant } = useFormats();
  const { author, known } = useAnnotationFacts()(annotation);
  const { id, text, state, asOf } = annotation;
  const isDraft = state === 'draft';
  const page = `/annotations/${id}/show`;
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '75ch' }}>
        {text}{' '}
        <RecordContextProvider value={annotation}>
          <IllustrativeMark />
        </RecordContextProvider>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {author}. {known}.
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', ...hiddenInPrint }}>
        {isDraft && <Chip size="small" label={translate('resources.annotations.choices.state.draft')} />}
        <Button
          size="small"
          component={Link}
          to={page}
          aria-label={translate('annotations.asItWasOf', { at: asOf === null ? '' : instant(asOf) })}
        >
          {translate('annotations.asItWas')}
        </Button>
        {isDraft && (
          <Button size="small" component={Link} to={`/annotations/${id}`}>
            {translate('annotations.edit')}
          </Button>
        )}
        {isDraft && <AnnotationTransitions annotation={annotation} />}
      </Stack>
    </Box>
  );
}
