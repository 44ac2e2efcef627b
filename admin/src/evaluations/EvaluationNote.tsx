import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Evaluation } from '@pilotage/shared';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';

const latestFirst = { pagination: { page: 1, perPage: 1 }, sort: { field: 'edition', order: 'DESC' as const } };

/** The edition that took the place of a superseded one, as far as the viewer reads it. */
function LatestEdition({ id, firstEditionId }: Evaluation) {
  const translate = useTranslate();
  const filter = { firstEditionId: firstEditionId ?? id, state: 'issued' };
  const { data } = useGetList<Evaluation>('evaluations', { ...latestFirst, filter }, { enabled: firstEditionId !== undefined });
  const [latest] = data ?? [];
  if (!latest) return null;
  return (
    <Link component={RouterLink} to={`/evaluations/${latest.id}/show`} color="inherit">
      {translate('evaluations.nextEdition')}
    </Link>
  );
}

/** Who wrote the evaluation in context, in which edition; and who reads it, where it is a draft or superseded. */
export function EvaluationNote() {
  const evaluation = useRecordContext<Evaluation>();
  const translate = useTranslate();
  if (!evaluation) return null;
  const { state, edition, evaluatorName } = evaluation;
  return (
    <section>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate(evaluatorName ? 'evaluations.editionOf' : 'evaluations.edition', { edition, name: evaluatorName })}{' '}
        <IllustrativeMark />
      </Typography>
      {state === 'draft' && <Alert severity="info">{translate('evaluations.draftNote')}</Alert>}
      {state === 'superseded' && (
        <Alert severity="info">
          {translate('evaluations.supersededNote')} <LatestEdition {...evaluation} />
        </Alert>
      )}
    </section>
  );
}
