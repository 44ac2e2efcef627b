import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { indicatorKinds } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { DownloadMenu } from '../data/DownloadMenu.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { ProgrammeCards } from './ProgrammeCards.tsx';
import { useProgrammeRows } from './programmeClient.ts';
import { ProgrammeTable } from './ProgrammeTable.tsx';

const consortiumKey = 'consortium';

/** Select for the scope of the rows: the own organisation for a partner; otherwise the consortium or any organisation. */
function useOwnerChoice() {
  const membership = useActiveMembership();
  const names = useDisplayNames();
  const [search, setSearch] = useSearchParams();
  const isPartner = membership?.role === 'partnerStaff' || membership?.role === 'partnerManager';
  const ownOrganisationId = membership?.organisationId ?? null;
  const keys = isPartner ? [String(ownOrganisationId)] : [consortiumKey, ...names.organisations.map(({ id }) => String(id))];
  const requestedKey = search.get('key');
  const choose = (key: string) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous);
      next.set('key', key);
      return next;
    });
  return { keys, key: keys.find((each) => each === requestedKey) ?? keys[0] ?? null, name: names.groupName, choose };
}

/** The figures of a period in the order of the programme's own form. */
export default function ProgrammePage() {
  const translate = useTranslate();
  const { period: currentPeriod, periods, isPending } = usePeriodInFocus();
  const openedPeriods = periods.filter(({ state }) => state !== 'planned');
  const period = openedPeriods.find(({ id }) => id === currentPeriod?.id) ?? openedPeriods.at(-1);
  const { keys, key, name, choose } = useOwnerChoice();
  const query = useProgrammeRows(period?.number, key);
  const rows = query.data?.rows ?? [];
  const { breakpoints } = useTheme();
  const Rows = useMediaQuery(breakpoints.down('md')) ? ProgrammeCards : ProgrammeTable;
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
        {keys.length > 1 && (
          <TextField
            select
            size="small"
            margin="none"
            fullWidth={false}
            label={translate('programme.whose')}
            value={key ?? ''}
            onChange={({ target }) => choose(target.value)}
            sx={{ minWidth: { xs: '100%', sm: 280 } }}
          >
            {keys.map((each) => (
              <MenuItem key={each} value={each}>
                {name(each)}
              </MenuItem>
            ))}
          </TextField>
        )}
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
        {() =>
          rows.length === 0 ? (
            <Alert severity="info">{translate('programme.noRows')}</Alert>
          ) : (
            indicatorKinds.map((kind) => {
              const kindRows = rows.filter((row) => row.kind === kind);
              const name = translate(`programme.kinds.${kind}`);
              return kindRows.length === 0 ? null : (
                <section key={kind} aria-labelledby={`kind-${kind}`}>
                  <Typography id={`kind-${kind}`} variant="h2" sx={{ fontSize: '1.125rem', mb: 1 }}>
                    {name}
                  </Typography>
                  <Rows name={name} rows={kindRows} />
                </section>
              );
            })
          )
        }
      </ViewState>
    </Box>
  );
}
