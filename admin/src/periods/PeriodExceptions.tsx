import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDelete, useGetList, useNotify, useRecordContext, useTranslate } from 'react-admin';
import type { Period, PeriodException } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import { ExceptionForm } from './ExceptionForm.tsx';

const allExceptionsParams = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'until', order: 'ASC' as const } };

/** Lists who may write in the closed period, until when and why. */
export function PeriodExceptions() {
  const period = useRecordContext<Period>();
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const notify = useNotify();
  // react-admin's own hook would check the period of the page as if it were an exception.
  const ability = useAbility();
  const canGrant = ability.can('create', 'exceptions');
  const isEnabled = ability.can('read', 'exceptions') && period !== undefined && period.state !== 'planned';
  const filter = { periodId: period?.id };
  const { data = [], refetch } = useGetList<PeriodException>(
    'exceptions',
    { ...allExceptionsParams, filter },
    { enabled: isEnabled },
  );
  const [remove] = useDelete();
  const { isBusy, run } = useSingleRun();
  if (!isEnabled || (data.length === 0 && !canGrant)) return null;
  const revokeException = async (exception: PeriodException) => {
    try {
      await remove('exceptions', { id: exception.id, previousData: exception }, { returnPromise: true });
      notify('periods.takenBack');
    } catch (failure) {
      notify(failure instanceof Error ? failure.message : 'resource.failed', { type: 'error' });
    }
    await refetch();
  };
  return (
    <Box component="section" aria-labelledby="exceptions">
      <Typography id="exceptions" variant="h2" sx={{ fontSize: '1.1rem' }}>
        {translate('periods.exceptions')}
      </Typography>
      <Typography color="text.secondary">{translate('periods.exceptionsText')}</Typography>
      <Box component="ul" sx={{ my: 1, paddingInlineStart: 2.5 }}>
        {data.map((exception) => (
          <li key={exception.id}>
            {translate('periods.exception', {
              name: names.organisation(exception.organisationId),
              until: formats.instant(exception.until),
              reason: exception.reason,
            })}{' '}
            {canGrant && (
              <Button
                size="small"
                aria-label={translate('periods.takeBackOne', { name: names.organisation(exception.organisationId) })}
                loading={isBusy}
                onClick={() => void run(() => revokeException(exception))}
              >
                {translate('periods.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </Box>
      {canGrant && <ExceptionForm period={period} onDone={() => void refetch()} />}
    </Box>
  );
}
