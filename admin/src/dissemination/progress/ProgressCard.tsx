import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DisseminationGrouping, DisseminationObjective, DisseminationRow } from '@pilotage/shared';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { Section } from '../../resource/Section.tsx';
import type { DisseminationChoices } from './disseminationChoices.ts';
import { useDisseminationProgress } from './disseminationQueries.ts';
import { PlannedBars } from './PlannedBars.tsx';
import { ProgressTable } from './ProgressTable.tsx';
import { useProgressBars } from './useProgressBars.ts';

interface ProgressCardProps {
  by: DisseminationGrouping;
  choices: DisseminationChoices;
  objectives: readonly DisseminationObjective[];
  /** What is said of the rows in words. */
  children?: (rows: readonly DisseminationRow[]) => ReactNode;
}

/** One question: bars of what was planned and held, with the table of the same rows. */
export function ProgressCard({ by, choices, objectives, children }: ProgressCardProps) {
  const translate = useTranslate();
  const query = useDisseminationProgress(by, choices);
  const createBars = useProgressBars(by, objectives);
  const title = translate(`dissemination.by.${by}`);
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 } }}>
      <Section id={`by-${by}`} title={title}>
        <ViewState query={query} height={260}>
          {() =>
            query.data && (
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
                {children && <Typography>{children(query.data)}</Typography>}
                {query.data.some(({ illustrative }) => illustrative) && (
                  <Typography variant="body2" color="text.secondary" component="div">
                    <IllustrativeNote />
                  </Typography>
                )}
                <Box sx={{ maxWidth: 760, fontSize: '0.8125rem' }}>
                  <PlannedBars rows={createBars(query.data)} name={translate('dissemination.chart', { title })} />
                </Box>
                <ProgressTable by={by} rows={query.data} choices={choices} objectives={objectives} />
              </Box>
            )
          }
        </ViewState>
      </Section>
    </Card>
  );
}
