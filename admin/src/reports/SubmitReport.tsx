import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { type Report, reportMachine } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { Confirm } from '../resource/Confirm.tsx';
import { useReportAnswer } from './reportClient.ts';
import { useChecklistLines } from './useChecklistLines.ts';

interface SubmitReportProps {
  report: Report;
  /** Of its period. */
  number: number;
  onDone: () => void;
}

/** The checklist as it stands now, for whoever is about to hand in. */
function StillOpen({ report, number }: Pick<SubmitReportProps, 'report' | 'number'>) {
  const translate = useTranslate();
  const linesOf = useChecklistLines(report, number);
  const { data, isFetching, error } = useReportAnswer(report, 'checklist', true);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data || isFetching) return <Skeleton variant="rounded" height={48} aria-label={translate('shell.loading')} />;
  const lines = linesOf(data);
  if (lines.length === 0) return <Typography>{translate('reports.allThere')}</Typography>;
  return (
    <>
      <Typography>{translate('reports.stillOpen', { smart_count: lines.length })}</Typography>
      <Box component="ul" sx={{ my: 0.5, paddingInlineStart: 2.5 }}>
        {lines.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </>
  );
}

/** Hands the period in, after saying what its checklist says; there for whoever may. */
export function SubmitReport({ report, number, onDone }: SubmitReportProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'submit' });
  if (!canAccess || !reportMachine.find(report.state, 'submit')) return null;
  const ask = () => {
    // Figures change without their report.
    void queryClient.invalidateQueries({ queryKey: ['reports', report.id] });
    setAsking(true);
  };
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
  const content = (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography>{translate('figures.submitText')}</Typography>
      {isAsking && <StillOpen report={report} number={number} />}
    </Box>
  );
  return (
    <Box>
      <Button variant="contained" onClick={ask}>
        {translate('figures.submit')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate('figures.submit')}
        content={content}
        onConfirm={() => void submit()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
