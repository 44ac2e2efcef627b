import Button from '@mui/material/Button';
import UndoIcon from '@mui/icons-material/Undo';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useSession } from '../../access/session/session.ts';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { useReportQuery } from '../reportClient.ts';
import { useSecondsToUndo } from './useSecondsToUndo.ts';

/** Undoes the own approval for a minute; the seconds that are left are counted down. */
export function UnapproveButton({ report }: { report: Report }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const session = useSession();
  const { isBusy, run } = useSingleRun(report.version);
  const { data: history = [] } = useReportQuery(report, 'history', true);
  const last = history.findLast(({ action }) => action === 'approve');
  const isOwn = last !== undefined && last.actorId === session?.user.id;
  const seconds = useSecondsToUndo(isOwn ? last.at : null);
  if (seconds === 0) return null;
  const undo = async (): Promise<boolean> => {
    try {
      await sendJson('POST', `/reports/${report.id}/unapprove`, { version: report.version });
      notify('reports.unapproved');
      return true;
    } catch (error) {
      const { message } = problemOf(error);
      notify(message, { type: 'error', messageArgs: { _: message } });
      return false;
    } finally {
      refresh();
    }
  };
  return (
    <Button variant="outlined" startIcon={<UndoIcon />} loading={isBusy} onClick={() => void run(undo)}>
      {translate('reports.unapprove', { seconds })}
    </Button>
  );
}
