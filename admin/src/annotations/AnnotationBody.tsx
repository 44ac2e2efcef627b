import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Annotation } from '@pilotage/shared';
import { addressOfQuestion } from '../citations/addressOfQuestion.ts';
import { CitedThenAndNow } from '../citations/CitedThenAndNow.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { AnnotationTransitions } from './AnnotationTransitions.tsx';
import { useAnnotationFacts } from './useAnnotationFacts.ts';

/** The annotation in context with what its author saw beside what is known now. Both are asked with the rights of the reader. */
export function AnnotationBody() {
  const annotation = useRecordContext<Annotation>();
  const translate = useTranslate();
  const factsOf = useAnnotationFacts();
  if (!annotation) return null;
  const { text, state, question, asOf } = annotation;
  const { author, known } = factsOf(annotation);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography color="text.secondary">
        {author}. {known}. <IllustrativeMark />
      </Typography>
      {state === 'draft' && <Alert severity="info">{translate('annotations.draftNote')}</Alert>}
      {state === 'withdrawn' && <Alert severity="warning">{translate('annotations.withdrawnNote')}</Alert>}
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '75ch', fontSize: '1.0625rem' }}>
        {text}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', ...hiddenInPrint }}>
        <AnnotationTransitions annotation={annotation} />
        {asOf !== null && (
          <Button variant="outlined" component={Link} to={addressOfQuestion(question, asOf)}>
            {translate('citations.openThen')}
          </Button>
        )}
        <Button component={Link} to={addressOfQuestion(question, '')}>
          {translate('annotations.now')}
        </Button>
      </Stack>
      {asOf !== null && <CitedThenAndNow question={question} asOf={asOf} />}
    </Box>
  );
}
