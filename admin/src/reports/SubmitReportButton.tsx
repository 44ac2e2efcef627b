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
import { Confirm } from '../resource/actions/Confirm.tsx';
import { useReportQuery } from './reportClient.ts';
import { useChecklistItems } from './useChecklistItems.ts';

interface SubmitReportButtonProps {
  report: Report;
  /** Number of its period. */
  number: number;
  onDone: () => void;
}

/** The current checklist, for a user who is about to submit. */
function OpenChecklistItems({ report, number }: Pick<SubmitReportButtonProps, 'report' | 'number'>) {
  const translate = useTranslate();
  const itemsOf = useChecklistItems(report, number);
  const { data, isFetching, error } = useReportQuery(report, 'checklist', true);
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data || isFetching) return <Skeleton variant="rounded" height={48} aria-label={translate('shell.loading')} />;
  const items = itemsOf(data);
  if (items.length === 0) return <Typography>{translate('reports.allThere')}</Typography>;
  return (
    <>
      <Typography>{translate('reports.stillOpen', { smart_count: items.length })}</Typography>
      <Box component="ul" sx={{ my: 0.5, paddingInlineStart: 2.5 }}>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </>
  );
}

/** Submits the report after showing its checklist; only for users who may submit. */
export function SubmitReportButton({ report, number, onDone }: SubmitReportButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [isConfirming, setConfirming] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'submit' });
  if (!canAccess || !reportMachine.find(report.state, 'submit')) return null;
  const openConfirmation = () => {
    // Figures can change without a new version of their report.
    void queryClient.invalidateQueries({ queryKey: ['reports', report.id] });
    setConfirming(true);
  };
  const submit = async () => {
    setConfirming(false);
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
      {isConfirming && <OpenChecklistItems report={report} number={number} />}
    </Box>
  );
  return (
    <Box>
      <Button variant="contained" onClick={openConfirmation}>
        {translate('figures.submit')}
      </Button>
      <Confirm
        isOpen={isConfirming}
        title={translate('figures.submit')}
        content={content}
        onConfirm={() => void submit()}
        onClose={() => setConfirming(false)}
      />
    </Box>
  );
}
