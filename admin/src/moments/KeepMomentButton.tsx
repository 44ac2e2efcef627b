import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { type Meeting, type Moment, parseZonedInstant } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useFormats } from '../resource/format.ts';

/** Offers to keep the end of a meeting that was held as a moment; leads to Compare as of the moment that is kept. */
export function KeepMomentButton({ meeting }: { meeting: Meeting }) {
  const translate = useTranslate();
  const formats = useFormats();
  const ability = useAbility();
  const { timeZone, isKnown } = useConsortiumClock();
  const mayRead = ability.can('read', 'moments');
  const { data: moments, isPending } = useGetList<Moment>(
    'moments',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'asOf', order: 'DESC' } },
    { enabled: mayRead },
  );
  const day = meeting.endsOn ?? meeting.startsOn;
  if (meeting.state !== 'held' || day === null || isPending) return null;
  const kept = moments?.find(({ meetingId }) => meetingId === meeting.id);
  if (kept)
    return (
      <Button component={Link} to={`/compare?${new URLSearchParams({ asOf: kept.asOf })}`}>
        {translate('moments.kept', { name: kept.name })}
      </Button>
    );
  if (!isKnown || !ability.can('create', 'moments')) return null;
  const end = parseZonedInstant(day, timeZone, 'end');
  const record = {
    meetingId: meeting.id,
    name: translate('moments.nameOf', { place: meeting.place, day: formats.day(day) }),
    asOf: end.kind === 'once' ? end.instant : null,
  };
  return (
    <Button component={Link} to="/moments/create" state={{ record }}>
      {translate('moments.keep')}
    </Button>
  );
}
