import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Recommendation } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import { RecommendationBody } from './RecommendationBody.tsx';
import { RecommendationState } from './RecommendationState.tsx';

/** A recommendation, and the management response beside it. */
export function RecommendationCard({ recommendation }: { recommendation: Recommendation }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const formats = useFormats();
  const { id, number, organisationId, priority, dueOn } = recommendation;
  const heading = `recommendation-${id}`;
  return (
    <RecordContextProvider value={recommendation}>
      <Card component="section" variant="outlined" aria-labelledby={heading} sx={{ p: 2 }}>
        <RecommendationBody recommendation={recommendation}>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 0.5 }}>
            <Typography id={heading} variant="h3" sx={{ fontSize: '1rem' }}>
              <Link component={RouterLink} to={`/recommendations/${id}/show`}>
                {translate('recommendations.named', { number })}
              </Link>
            </Typography>
            <RecommendationState />
          </Box>
          <Typography variant="body2" color="text.secondary">
            {translate('recommendations.to', { name: names.organisation(organisationId), day: formats.day(dueOn) })}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {translate('recommendations.priorityOf', {
              priority: translate(`resources.recommendations.choices.priority.${priority}`),
            })}
          </Typography>
        </RecommendationBody>
      </Card>
    </RecordContextProvider>
  );
}
