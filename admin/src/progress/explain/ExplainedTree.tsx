import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Indicator } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { ExplainedCells } from './ExplainedCells.tsx';
import { aggregationMethodOf, groupExplainedParts } from './groupExplainedParts.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import type { Explanation } from '../progressQueries.ts';
import { useExplainNames } from './useExplainNames.ts';
import { useDisplayNames } from '../useDisplayNames.ts';

interface ExplainedTreeProps {
  explanation: Explanation;
  indicator: Indicator;
  /** The number of the requested period; 0: the latest that has opened. */
  through: number;
  /** Returns the path of the explanation of another country or organisation. */
  explain: (key: string) => string;
}

/**
 * Tree of countries, organisations and measurements. Each organisation expands to its measurements and shows the running total.
 */
export function ExplainedTree({ explanation, indicator, through, explain }: ExplainedTreeProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const names = useDisplayNames();
  const explainNames = useExplainNames(explanation);
  const aggregation = aggregationMethodOf(indicator.valueType);
  const formatValue = (value: number | null) => (value === null ? '–' : formatIndicatorFigure(value, indicator, locale));
  const countryOf = (organisationId: number) => names.countryOf(organisationId, through);
  const isSingle = explanation.parts.length === 1;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {groupExplainedParts(explanation, aggregation, countryOf).map(({ country, parts }) => (
        <Box component="li" key={country}>
          <Typography variant="h3" sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
            <Link component={RouterLink} to={explain(country)} color="text.primary" sx={{ fontWeight: 650 }}>
              {names.groupName(country)}
            </Link>
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderInlineStart: 2, borderColor: 'divider' }}>
            {parts.map(({ part, runningTotal }) => {
              const pilot = explainNames.pilotOf(part.assignmentId);
              const name = names.organisation(part.organisationId);
              return (
                <Box component="li" key={part.assignmentId} sx={{ paddingInlineStart: 2, py: 0.5 }}>
                  <Box component="details" open={isSingle || undefined}>
                    <Box
                      component="summary"
                      sx={{
                        cursor: 'pointer',
                        minHeight: 28,
                        display: 'list-item',
                        borderRadius: 1,
                        '&:hover': { bgcolor: 'action.hover' },
                      }}
                    >
                      <strong>{translate('explain.part', { name, value: formatValue(part.value) })}</strong>{' '}
                      <Typography component="span" variant="body2" color="text.secondary">
                        {runningTotal === null ? '' : translate('explain.comesTo', { value: formatValue(runningTotal) })}
                      </Typography>
                    </Box>
                    <Box sx={{ py: 1, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
                      <Typography variant="body2">
                        <Link component={RouterLink} to={explain(String(part.organisationId))}>
                          {translate('explain.only', { name })}
                        </Link>{' '}
                        {pilot && (
                          <Link component={RouterLink} to={`/pilots/${pilot.id}/show`} sx={{ ml: 1 }}>
                            {translate('explain.pilot', { title: pilot.title })}
                          </Link>
                        )}
                      </Typography>
                      <ExplainedCells
                        part={part}
                        indicator={indicator}
                        names={explainNames}
                        name={translate('explain.measurementsOf', {
                          name: pilot ? `${name}, ${pilot.title}` : `${name} ${part.assignmentId}`,
                        })}
                      />
                    </Box>
                  </Box>
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
