import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Recommendation } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { useFormats } from '../resource/format.ts';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { Section } from '../resource/Section.tsx';
import { RecommendationState } from './RecommendationState.tsx';
import { useOpenRecommendations } from './useOpenRecommendations.ts';

function OpenRecommendations({ rows }: { rows: readonly Recommendation[] }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const formats = useFormats();
  const label = (field: string) => translate(`resources.recommendations.fields.${field}`);
  const columns = [
    { id: 'text', header: label('text'), isRowHeader: true, minWidth: 220 },
    { id: 'organisation', header: label('organisationId'), minWidth: 120 },
    { id: 'state', header: label('state'), minWidth: 120 },
    { id: 'response', header: label('response'), minWidth: 120 },
    { id: 'action', header: label('action'), minWidth: 180 },
  ];
  return (
    <SimpleTable
      label={translate('recommendations.home.table')}
      columns={columns}
      rows={rows.map((recommendation) => {
        const { id, text, organisationId, response, action, actionDueOn } = recommendation;
        return {
          id,
          cells: {
            text: (
              <RecordContextProvider value={recommendation}>
                <Link component={RouterLink} to={`/recommendations/${id}/show`} sx={{ overflowWrap: 'anywhere' }}>
                  {text}
                </Link>{' '}
                <IllustrativeMark />
              </RecordContextProvider>
            ),
            organisation: names.organisation(organisationId),
            state: (
              <RecordContextProvider value={recommendation}>
                <RecommendationState />
              </RecordContextProvider>
            ),
            response:
              response === null
                ? translate('recommendations.notAnswered')
                : translate(`resources.recommendations.choices.response.${response}`),
            action:
              action === null || actionDueOn === null
                ? '–'
                : translate('recommendations.actionBy', { action, day: formats.day(actionDueOn) }),
          },
        };
      })}
    />
  );
}

/** On the evaluator's home: the recommendations that are open or answered, with their responses. */
export function RecommendationOverview() {
  const translate = useTranslate();
  const { rows } = useOpenRecommendations();
  if (rows.length === 0) return null;
  return (
    <Card sx={{ p: { xs: 2, sm: 3 } }}>
      <Section id="home-recommendations" title={translate('recommendations.home.title')}>
        <OpenRecommendations rows={rows} />
        <Link component={RouterLink} to="/recommendations" sx={{ display: 'inline-block', mt: 1.5 }}>
          {translate('recommendations.home.all')}
        </Link>
      </Section>
    </Card>
  );
}
