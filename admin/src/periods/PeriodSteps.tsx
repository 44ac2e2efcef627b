import { useState } from 'react';
import Button from '@mui/material/Button';
import { Confirm, useCanAccess, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { type Period, periodMachine } from '@pilotage/shared';
import { request } from '../data/request.ts';
import { useOutstanding } from './useOutstanding.ts';

/** The step that the period's state allows, after a question. */
export function PeriodSteps() {
  const period = useRecordContext<Period>();
  const step = periodMachine.transitions.find((each) => each.from === period?.state);
  const { canAccess } = useCanAccess({ resource: 'periods', action: step?.action ?? 'open' });
  const [isAsking, setAsking] = useState(false);
  const translate = useTranslate();
  const refresh = useRefresh();
  const notify = useNotify();
  const outstanding = useOutstanding(period);
  if (!period || !step || !canAccess) return null;
  const take = async () => {
    setAsking(false);
    try {
      await request(`/api/periods/${period.id}/${step.action}`, {
        method: 'POST',
        body: JSON.stringify({ version: period.version }),
      });
      notify(`periods.${step.to === 'open' ? 'opened' : 'closed'}`);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
    }
    refresh();
  };
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate(`periods.${step.action}`)}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate(`periods.${step.action}`)}
        content={[translate(`periods.${step.action}Text`), step.action === 'close' ? outstanding : '']
          .filter((part) => part !== '')
          .join(' ')}
        onConfirm={() => void take()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
