import Button from '@mui/material/Button';
import UndoIcon from '@mui/icons-material/Undo';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useSession } from '../../access/session/session.ts';
import { usePostAction } from '../../resource/actions/usePostAction.ts';
import { useReportQuery } from '../reportClient.ts';
import { useSecondsToUndo } from './useSecondsToUndo.ts';

/** Undoes the own approval for a minute; the seconds that are left are counted down. */
export function UnapproveButton({ report }: { report: Report }) {
  const translate = useTranslate();
  const session = useSession();
  const { isBusy, post } = usePostAction(report.version);
  const { data: history = [] } = useReportQuery(report, 'history', true);
  const last = history.findLast(({ action }) => action === 'approve');
  const isOwn = last !== undefined && last.actorId === session?.user.id;
  const seconds = useSecondsToUndo(isOwn ? last.at : null);
  if (seconds === 0) return null;
  const undo = () => post(`/reports/${report.id}/unapprove`, { version: report.version }, () => ['reports.unapproved']);
  return (
    <Button variant="outlined" startIcon={<UndoIcon />} loading={isBusy} onClick={() => void undo()}>
      {translate('reports.unapprove', { seconds })}
    </Button>
  );
}
