import Button from '@mui/material/Button';
import UndoIcon from '@mui/icons-material/Undo';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useSession } from '../../access/session/session.ts';
import { usePostAction } from '../../resource/actions/usePostAction.ts';
import { useReportQuery } from '../reportClient.ts';
import { useSecondsToUndo } from './useSecondsToUndo.ts';

interface UndoReviewButtonProps {
  report: Report;
  action: 'approve' | 'return';
  onUndone?: () => void;
}

const undoActions = { approve: 'unapprove', return: 'unreturn' } as const;

/** Undoes the own approval or return for a minute; the seconds that are left are counted down. */
export function UndoReviewButton({ report, action, onUndone }: UndoReviewButtonProps) {
  const translate = useTranslate();
  const session = useSession();
  const { isBusy, post } = usePostAction(report.version);
  const { data: history = [] } = useReportQuery(report, 'history', true);
  const last = history.findLast((event) => event.action === action);
  const isOwn = last !== undefined && last.actorId === session?.user.id;
  const seconds = useSecondsToUndo(isOwn ? last.at : null);
  const undo = undoActions[action];
  if (seconds === 0) return null;
  const send = async () => {
    const undone = await post(`/reports/${report.id}/${undo}`, { version: report.version }, () => [`reports.${undo}Done`]);
    if (undone !== null) onUndone?.();
  };
  return (
    <Button variant="outlined" startIcon={<UndoIcon />} loading={isBusy} onClick={() => void send()}>
      {translate(`reports.${undo}`, { seconds })}
    </Button>
  );
}
