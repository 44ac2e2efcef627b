import { useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetList, useGetMany, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { MembershipRecord, Report, User } from '@pilotage/shared';
import { isProblem, problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { useFormats } from '../../resource/format.ts';

interface AnnounceButtonProps {
  report: Report;
  /** The version of the report once all that was typed is saved. */
  settle: () => Promise<number>;
  /** Whether a figure is typed and not saved: whoever submits would not see it. */
  hasUnsavedFigures: boolean;
}

/** Names who submits the report, and tells them with one click that it is ready. */
export function AnnounceButton({ report, settle, hasUnsavedFigures }: AnnounceButtonProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const refresh = useRefresh();
  const { isBusy, run } = useSingleRun();
  const [isTold, setTold] = useState(false);
  const { data: memberships = [] } = useGetList<MembershipRecord>('memberships', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'id', order: 'ASC' },
    filter: { organisationId: report.organisationId, role: 'partnerManager' },
  });
  const ids = [...new Set(memberships.map(({ userId }) => userId))];
  const { data: people = [] } = useGetMany<User>('users', { ids }, { enabled: ids.length > 0 });
  const names = formats.list(people.flatMap(({ name }) => (name ? [name] : [])));
  const announce = async () => {
    if (hasUnsavedFigures) return notify('reports.unsavedFirst', { type: 'warning' });
    try {
      await sendJson('POST', `/reports/${report.id}/announce`, { version: await settle() });
      setTold(true);
      notify('reports.told', { type: 'success', messageArgs: { names, smart_count: people.length } });
    } catch (error) {
      const { message } = problemOf(error);
      // Somebody else was faster today.
      if (isProblem(error, 'duplicate')) setTold(true);
      notify(message, { type: 'error', messageArgs: { _: message } });
    }
    refresh();
  };
  if (names === '') return null;
  return (
    <>
      <Typography variant="body2">{translate('reports.whoSubmits', { names, smart_count: people.length })}</Typography>
      <Button variant="contained" loading={isBusy} disabled={isTold} onClick={() => void run(announce)}>
        {translate(isTold ? 'reports.toldToday' : 'reports.tell', { names })}
      </Button>
    </>
  );
}
