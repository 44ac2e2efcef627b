import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import AddIcon from '@mui/icons-material/Add';
import { useCanAccess, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Evaluation, maxRecommendations, type Recommendation } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { Section } from '../resource/Section.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';

function AddRecommendation({ evaluation }: { evaluation: Evaluation }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'evaluations', action: 'update', record: evaluation });
  if (!canAccess || evaluation.state !== 'draft') return null;
  const { id, organisationId } = evaluation;
  const source = { evaluationId: id, ...(organisationId === null ? {} : { organisationId }) };
  return (
    <Box>
      <Button
        component={RouterLink}
        to={`/recommendations/create?source=${encodeURIComponent(JSON.stringify(source))}`}
        startIcon={<AddIcon />}
        variant="outlined"
      >
        {translate('recommendations.add')}
      </Button>
    </Box>
  );
}

function RecommendationList({ evaluation }: { evaluation: Evaluation }) {
  const translate = useTranslate();
  const { data, isPending } = useGetList<Recommendation>('recommendations', {
    pagination: { page: 1, perPage: maxRecommendations },
    sort: { field: 'number', order: 'ASC' },
    filter: { evaluationId: evaluation.id },
  });
  return (
    <Section id="recommendations" title={translate('recommendations.heading')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {isPending && <Loading />}
        {data?.length === 0 && <Typography color="text.secondary">{translate('recommendations.none')}</Typography>}
        {data?.map((recommendation) => (
          <RecommendationCard key={recommendation.id} recommendation={recommendation} />
        ))}
        <AddRecommendation evaluation={evaluation} />
      </Box>
    </Section>
  );
}

/** The recommendations of the evaluation in context that the viewer reads, each with its management response beside it. */
export function EvaluationRecommendations() {
  const evaluation = useRecordContext<Evaluation>();
  const canRead = useAbility().can('read', 'recommendations');
  return evaluation && canRead ? <RecommendationList evaluation={evaluation} /> : null;
}
