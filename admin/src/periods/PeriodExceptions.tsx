import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDelete, useGetList, useNotify, useRecordContext, useTranslate } from 'react-admin';
import type { Period, PeriodException } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { useSingleRun } from '../resource/useSingleRun.ts';
import { useNames } from '../progress/useNames.ts';
import { useFormats } from '../resource/format.ts';
import { ExceptionForm } from './ExceptionForm.tsx';

const everything = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'until', order: 'ASC' as const } };

/** Who may write in the period although it is closed, until when and why. */
export function PeriodExceptions() {
  const period = useRecordContext<Period>();
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  const notify = useNotify();
  // Not by react-admin's hook: it would ask about the period of the page as if that were an exception.
  const ability = useAbility();
  const gives = ability.can('create', 'exceptions');
  const asked = ability.can('read', 'exceptions') && period !== undefined && period.state !== 'planned';
  const filter = { periodId: period?.id };
  const { data = [], refetch } = useGetList<PeriodException>('exceptions', { ...everything, filter }, { enabled: asked });
  const [remove] = useDelete();
  const { isBusy, run } = useSingleRun();
  if (!asked || (data.length === 0 && !gives)) return null;
  const takeBack = async (exception: PeriodException) => {
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
            {gives && (
              <Button
                size="small"
                aria-label={translate('periods.takeBackOne', { name: names.organisation(exception.organisationId) })}
                loading={isBusy}
                onClick={() => void run(() => takeBack(exception))}
              >
                {translate('periods.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </Box>
      {gives && <ExceptionForm period={period} onDone={() => void refetch()} />}
    </Box>
  );
}
