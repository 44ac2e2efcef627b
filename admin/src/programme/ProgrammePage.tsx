import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { DownloadMenu } from '../data/DownloadMenu.tsx';
import { ViewState } from '../progress/views/ViewState.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { OwnerSelect } from './OwnerSelect.tsx';
import { useProgrammeRows } from './programmeClient.ts';
import { ProgrammeSections } from './ProgrammeSections.tsx';
import { useOwnerChoice } from './useOwnerChoice.ts';

/** The figures of a period in the order of the programme's own form. */
export default function ProgrammePage() {
  const translate = useTranslate();
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const openedPeriods = periods.filter(({ state }) => state !== 'planned');
  const period = openedPeriods.find(({ id }) => id === currentPeriod?.id) ?? openedPeriods.at(-1);
  const choice = useOwnerChoice();
  const { key } = choice;
  const query = useProgrammeRows(period?.number, key);
  if (!isPending && !period) {
    return (
      <>
        <Title title={translate('programme.title')} />
        <Alert severity="info">{translate('programme.empty')}</Alert>
      </>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={period ? translate('programme.titleOf', { number: period.number }) : translate('programme.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <OwnerSelect choice={choice} />
        {period && key !== null && (
          <DownloadMenu
            label={translate('programme.file')}
            path="/programme-rows/file"
            query={{ period: String(period.number), key }}
          />
        )}
      </Box>
      <Typography color="text.secondary" sx={{ maxWidth: '80ch' }}>
        {translate('programme.approved', { number: period?.number ?? '' })}
      </Typography>
      <ViewState query={query} height={480}>
        {() => <ProgrammeSections rows={query.data?.rows ?? []} />}
      </ViewState>
    </Box>
  );
}
