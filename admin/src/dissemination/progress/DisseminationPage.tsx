import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { DisseminationObjective } from '@pilotage/shared';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { DisseminationLinks } from '../DisseminationLinks.tsx';
import { objectivesInOrder } from '../plan/usePlanData.ts';
import { useReadersText } from '../useReadersText.ts';
import { createChoiceSearch, type DisseminationChoices, readChoices } from './disseminationChoices.ts';
import { DisseminationFilters } from './DisseminationFilters.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { UnfulfilledPlans } from './UnfulfilledPlans.tsx';
import { useSummaryText } from './useSummaryText.ts';

interface ProgressProps {
  choices: DisseminationChoices;
  objectives: readonly DisseminationObjective[];
}

function Progress({ choices, objectives }: ProgressProps) {
  const by = choices.country === '' && choices.organisation === '' ? 'country' : 'organisation';
  const describe = useSummaryText(by, objectives);
  const shared = { choices, objectives };
  return (
    <>
      <ProgressCard by={by} {...shared}>
        {describe}
      </ProgressCard>
      <ProgressCard by="objective" {...shared} />
      <UnfulfilledPlans {...shared} />
      <ProgressCard by="period" {...shared} />
    </>
  );
}

/** Planned against achieved, by country or organisation, objective and period, and what is planned but not done. */
export default function DisseminationPage() {
  const translate = useTranslate();
  const readersText = useReadersText();
  const [search, setSearch] = useSearchParams();
  const choices = readChoices(search);
  const objectives = useGetList<DisseminationObjective>('disseminationObjectives', objectivesInOrder);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('dissemination.title')} />
      <DisseminationLinks current="progress" search={createChoiceSearch(choices)} />
      <ViewState query={objectives} height={480}>
        {() =>
          objectives.data?.length === 0 ? (
            <Alert severity="info">{translate('dissemination.noObjectives')}</Alert>
          ) : (
            <>
              <Typography variant="body2" color="text.secondary">
                {readersText} {translate('dissemination.counting')}
              </Typography>
              <DisseminationFilters
                choices={choices}
                objectives={objectives.data ?? []}
                onChange={(next) => setSearch(createChoiceSearch(next))}
              />
              <Progress choices={choices} objectives={objectives.data ?? []} />
            </>
          )
        }
      </ViewState>
    </Box>
  );
}
