import { useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetList, useGetMany, useNotify, useTranslate } from 'react-admin';
import type { MembershipRecord, Report, User } from '@pilotage/shared';
import { isProblem } from '../../data/problem.ts';
import { usePostAction } from '../../resource/actions/usePostAction.ts';
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
  const { isBusy, post } = usePostAction();
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
    const told = await post(
      `/reports/${report.id}/announce`,
      async () => ({ version: await settle() }),
      () => ['reports.told', { names, smart_count: people.length }],
      // Somebody else was faster today.
      (error) => isProblem(error, 'duplicate') && setTold(true),
    );
    if (told !== null) setTold(true);
  };
  if (names === '') return null;
  return (
    <>
      {/* On a telephone the button names them. */}
      <Typography variant="body2" sx={{ display: { xs: 'none', sm: 'block' } }}>
        {translate('reports.whoSubmits', { names, smart_count: people.length })}
      </Typography>
      <Button variant="contained" loading={isBusy} disabled={isTold} onClick={() => void announce()}>
        {translate(isTold ? 'reports.toldToday' : 'reports.tell', { names })}
      </Button>
    </>
  );
}
