import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetManyReference, useRecordContext, useTranslate } from 'react-admin';
import type { Pilot, Solution } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';

const publishedParams = {
  pagination: { page: 1, perPage: 1 },
  sort: { field: 'id', order: 'ASC' as const },
  filter: { published: true },
};

/** The solution from which a pilot was created, if any. */
export function PilotOriginSolution() {
  const pilot = useRecordContext<Pilot>();
  const translate = useTranslate();
  const canReadSolutions = useAbility().can('read', 'solutions');
  const params = { target: 'pilotId', id: pilot?.id ?? 0, ...publishedParams };
  const { data } = useGetManyReference<Solution>('solutions', params, { enabled: pilot !== undefined && canReadSolutions });
  const [solution] = data ?? [];
  if (!solution) return null;
  const { title, reference } = solution;
  return (
    <Typography>
      {translate('cooperations.origin')}:{' '}
      <Link href={`/public/solutions/${reference}`}>{translate('cooperations.originOf', { title, reference })}</Link>
    </Typography>
  );
}
