import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { asSubject, type Contest, type Juror } from '@pilotage/shared';
import { useAbility } from '../access/session.ts';
import { countryName } from '../charts/countries.ts';
import { useNames } from '../progress/useNames.ts';
import { useFormats } from '../resource/format.ts';
import { Nothing } from '../resource/Nothing.tsx';
import type { Judging } from './judgingClient.ts';
import { PlainTable } from './PlainTable.tsx';
import { Removal } from './Removal.tsx';
import { useJurors } from './useJury.ts';

const figures = ['assigned', 'scored', 'conflicts'] as const;

/** Who judges, from where, and how far each is; never what they gave. */
export function JurorsTable({ contest, judging }: { contest: Contest; judging: Judging }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  const ability = useAbility();
  const { jurors } = useJurors(contest);
  const may = (action: 'update' | 'delete', juror: Juror) => ability.can(action, asSubject('jurors', juror));
  if (jurors.length === 0) return <Typography>{translate('jury.noJurors')}</Typography>;
  const standingOf = (jurorId: number) => judging.jurors.find((each) => each.jurorId === jurorId);
  const isRemovedBy = (juror: Juror) => contest.judgedAt === null && may('delete', juror);
  // Whoever has scored or has a conflict keeps the seat.
  const keepsSeat = ({ id }: Juror) => standingOf(id)?.scored !== 0 || standingOf(id)?.conflicts !== 0;
  const isRemovable = (juror: Juror) => isRemovedBy(juror) && !keepsSeat(juror);
  const removes = jurors.some(isRemovable);
  const isKept = jurors.some((juror) => isRemovedBy(juror) && keepsSeat(juror));
  const columns = [
    { id: 'name', head: translate('resources.jurors.fields.name'), isRowHead: true, minWidth: 160 },
    { id: 'affiliation', head: translate('resources.jurors.fields.affiliationId') },
    { id: 'country', head: translate('resources.jurors.fields.country') },
    ...figures.map((id) => ({ id, head: translate(`jury.heads.${id}`), isFigure: true })),
    ...(removes ? [{ id: 'steps', head: translate('access.steps') }] : []),
  ];
  const rows = jurors.map((juror) => {
    const { id, name, affiliationId, country } = juror;
    const standing = standingOf(id);
    const named =
      contest.judgedAt === null && may('update', juror) ? (
        <Link component={RouterLink} to={`/jurors/${id}`} sx={{ fontWeight: 600 }}>
          {name}
        </Link>
      ) : (
        name
      );
    const counts = figures.map((figure) => [figure, formats.figure(standing?.[figure] ?? 0)]);
    return {
      id,
      cells: {
        ...Object.fromEntries(counts),
        name: named,
        affiliation: affiliationId === null ? <Nothing /> : names.organisation(affiliationId),
        country: country === null ? <Nothing /> : countryName(country, formats.locale),
        steps: isRemovable(juror) ? <Removal path={`/jurors/${id}`} keys="jury.remove" name={name} /> : null,
      },
    };
  });
  return (
    <>
      <PlainTable label={translate('jury.table')} columns={columns} rows={rows} />
      {isKept && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '72ch' }}>
          {translate('jury.keepsSeat')}
        </Typography>
      )}
    </>
  );
}
