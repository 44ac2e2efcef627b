import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { problemOf } from '../../data/problem.ts';
import { useFormats } from '../../resource/format.ts';
import { useConsortiumClock } from '../useConsortiumClock.ts';
import { ViewState } from '../views/ViewState.tsx';
import { classifyAsOf } from './classifyAsOf.ts';
import { useDefinitions } from './useDefinitions.ts';

interface AsOfRefusalProps {
  asOf: string;
  query: { isPending: boolean; error: unknown; refetch: () => unknown };
  /** The address of the same question as of another time; '' is now. */
  addressAsOf: (asOf: string) => string;
}

/** Says in words why nothing is shown as of a time, and leads to what can be shown. */
export function AsOfRefusal({ asOf, query, addressAsOf }: AsOfRefusalProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { timeZone } = useConsortiumClock();
  const isRefused = problemOf(query.error).status === 400;
  const { data: present } = useDefinitions('', isRefused);
  if (!isRefused)
    return (
      <ViewState query={query} height={520}>
        {() => null}
      </ViewState>
    );
  const knownSince = present?.knownSince ?? null;
  const reason = classifyAsOf(asOf, knownSince, timeZone);
  return (
    <Alert
      severity="warning"
      sx={{ flexWrap: { xs: 'wrap', sm: 'nowrap' }, '& .MuiAlert-message': { flex: '1 1 200px' } }}
      action={
        <>
          {reason === 'tooEarly' && knownSince !== null && (
            <Button component={Link} to={addressAsOf(knownSince)} color="inherit" size="small">
              {translate('asOf.showFirst')}
            </Button>
          )}
          <Button component={Link} to={addressAsOf('')} color="inherit" size="small">
            {translate('asOf.showNow')}
          </Button>
        </>
      }
    >
      <AlertTitle>{translate('asOf.refused')}</AlertTitle>
      {translate(`asOf.${reason}`, { asOf, at: knownSince === null ? '' : formats.instant(knownSince) })}
    </Alert>
  );
}
