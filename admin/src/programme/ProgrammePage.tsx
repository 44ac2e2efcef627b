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
import { useActiveHat } from '../access/session.ts';
import { DownloadMenu } from '../data/DownloadMenu.tsx';
import { useNames } from '../progress/useNames.ts';
import { ViewState } from '../progress/ViewState.tsx';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';
import { ProgrammeCards } from './ProgrammeCards.tsx';
import { useProgrammeRows } from './programmeClient.ts';
import { ProgrammeTable } from './ProgrammeTable.tsx';

const whole = 'consortium';

/** Whose rows can be chosen: a partner's own organisation, or the consortium and each organisation in it. */
function useKeys() {
  const hat = useActiveHat();
  const names = useNames();
  const [search, setSearch] = useSearchParams();
  const isPartner = hat?.role === 'partnerStaff' || hat?.role === 'partnerManager';
  const own = hat?.organisationId ?? null;
  const keys = isPartner ? [String(own)] : [whole, ...names.organisations.map(({ id }) => String(id))];
  const asked = search.get('key');
  const choose = (key: string) =>
    setSearch((present) => {
      const next = new URLSearchParams(present);
      next.set('key', key);
      return next;
    });
  return { keys, key: keys.find((each) => each === asked) ?? keys[0] ?? null, name: names.place, choose };
}

/** A period as the programme's own form wants it, figure by figure. */
export default function ProgrammePage() {
  const translate = useTranslate();
  const { period: inFocus, periods, isPending } = usePeriodInFocus();
  const opened = periods.filter(({ state }) => state !== 'planned');
  const period = opened.find(({ id }) => id === inFocus?.id) ?? opened.at(-1);
  const { keys, key, name, choose } = useKeys();
  const asked = useProgrammeRows(period?.number, key);
  const rows = asked.data?.rows ?? [];
  const { breakpoints } = useTheme();
  const Lines = useMediaQuery(breakpoints.down('md')) ? ProgrammeCards : ProgrammeTable;
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
            question={{ period: String(period.number), key }}
          />
        )}
      </Box>
      <Typography color="text.secondary" sx={{ maxWidth: '80ch' }}>
        {translate('programme.approved', { number: period?.number ?? '' })}
      </Typography>
      <ViewState asked={asked} height={480}>
        {() =>
          rows.length === 0 ? (
            <Alert severity="info">{translate('programme.noRows')}</Alert>
          ) : (
            indicatorKinds.map((kind) => {
              const lines = rows.filter((row) => row.kind === kind);
              const name = translate(`programme.kinds.${kind}`);
              return lines.length === 0 ? null : (
                <section key={kind} aria-labelledby={`kind-${kind}`}>
                  <Typography id={`kind-${kind}`} variant="h2" sx={{ fontSize: '1.125rem', mb: 1 }}>
                    {name}
                  </Typography>
                  <Lines name={name} lines={lines} />
                </section>
              );
            })
          )
        }
      </ViewState>
    </Box>
  );
}
