import { useState } from 'react';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { type Report, reportMachine } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { Confirm } from '../resource/Confirm.tsx';

interface SubmitReportProps {
  report: Report;
  /** Names of what has no entry yet. */
  missing: readonly string[];
  onDone: () => void;
}

/** Hands the period in, after saying what is missing; there for whoever may. */
export function SubmitReport({ report, missing, onDone }: SubmitReportProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'submit' });
  if (!canAccess || !reportMachine.find(report.state, 'submit')) return null;
  const submit = async () => {
    setAsking(false);
    try {
      await sendJson('POST', `/reports/${report.id}/submit`, { version: report.version });
      notify('figures.submittedNow');
    } catch (error) {
      notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
    }
    onDone();
  };
  const names = missing.length === 0 ? translate('figures.nothingMissing') : missing.join(', ');
  return (
    <Box>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('figures.submit')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate('figures.submit')}
        content={translate('figures.submitText', { missing: names })}
        onConfirm={() => void submit()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
