import { useState } from 'react';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { type Report, reportMachine } from '@pilotage/shared';
import { submitReport } from './submitReport.ts';
import { useLeadPartnerName } from './bar/useLeadPartnerName.ts';
import { SubmitDialog } from './bar/SubmitDialog.tsx';

interface SubmitReportButtonProps {
  report: Report;
  onDone: () => void;
  /** The version of the report once all that was typed is saved. */
  settle?: () => Promise<number>;
}

/** Submits the report after showing what is open; only for users who may submit. */
export function SubmitReportButton({ report, onDone, settle }: SubmitReportButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const leadName = useLeadPartnerName();
  const [isOpen, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'submit' });
  if (!canAccess || !reportMachine.find(report.state, 'submit')) return null;
  const openDialog = async () => {
    try {
      await settle?.();
    } catch {
      // The field says why.
      return notify('reports.sectionsNotSaved', { type: 'error' });
    }
    // Figures can change without a new version of their report.
    void queryClient.invalidateQueries({ queryKey: ['reports', report.id] });
    setOpen(true);
  };
  const submit = async () => {
    setOpen(false);
    try {
      await submitReport(report, (await settle?.()) ?? report.version);
      notify('figures.submittedNow');
    } catch (error) {
      notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
    }
    onDone();
  };
  const label = translate(leadName === '' ? 'figures.submit' : 'reports.submitTo', { name: leadName });
  return (
    <>
      <Button variant="contained" onClick={() => void openDialog()}>
        {label}
      </Button>
      <SubmitDialog report={report} label={label} isOpen={isOpen} onSubmit={() => void submit()} onClose={() => setOpen(false)} />
    </>
  );
}
