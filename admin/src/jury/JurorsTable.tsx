import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { asSubject, type Contest, type Juror } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { countryName } from '../charts/countries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import type { JudgingStatus } from './judgingClient.ts';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { useJurors } from './useJurors.ts';

const figureColumns = ['assigned', 'scored', 'conflicts'] as const;

/** The jurors with origin and progress, without their scores. */
export function JurorsTable({ contest, judging }: { contest: Contest; judging: JudgingStatus }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const ability = useAbility();
  const { jurors } = useJurors(contest);
  const isAllowed = (action: 'update' | 'delete', juror: Juror) => ability.can(action, asSubject('jurors', juror));
  if (jurors.length === 0) return <Typography>{translate('jury.noJurors')}</Typography>;
  const progressOf = (jurorId: number) => judging.jurors.find((each) => each.jurorId === jurorId);
  const canRemove = (juror: Juror) => contest.judgedAt === null && isAllowed('delete', juror);
  // A juror with a score or a conflict cannot be removed.
  const hasScoresOrConflicts = ({ id }: Juror) => progressOf(id)?.scored !== 0 || progressOf(id)?.conflicts !== 0;
  const isRemovable = (juror: Juror) => canRemove(juror) && !hasScoresOrConflicts(juror);
  const hasRemovable = jurors.some(isRemovable);
  const hasUnremovable = jurors.some((juror) => canRemove(juror) && hasScoresOrConflicts(juror));
  const columns = [
    { id: 'name', header: translate('resources.jurors.fields.name'), isRowHeader: true, minWidth: 160 },
    { id: 'affiliation', header: translate('resources.jurors.fields.affiliationId') },
    { id: 'country', header: translate('resources.jurors.fields.country') },
    ...figureColumns.map((id) => ({ id, header: translate(`jury.heads.${id}`), isFigure: true })),
    ...(hasRemovable ? [{ id: 'steps', header: translate('access.steps') }] : []),
  ];
  const rows = jurors.map((juror) => {
    const { id, name, affiliationId, country } = juror;
    const progress = progressOf(id);
    const nameCell =
      contest.judgedAt === null && isAllowed('update', juror) ? (
        <Link component={RouterLink} to={`/jurors/${id}`} sx={{ fontWeight: 600 }}>
          {name}
        </Link>
      ) : (
        name
      );
    const counts = figureColumns.map((figure) => [figure, formats.figure(progress?.[figure] ?? 0)]);
    return {
      id,
      cells: {
        ...Object.fromEntries(counts),
        name: nameCell,
        affiliation: affiliationId === null ? <EmptyValue /> : names.organisation(affiliationId),
        country: country === null ? <EmptyValue /> : countryName(country, formats.locale),
        steps: isRemovable(juror) ? <RemoveButton path={`/jurors/${id}`} keys="jury.remove" name={name} /> : null,
      },
    };
  });
  return (
    <>
      <SimpleTable label={translate('jury.table')} columns={columns} rows={rows} />
      {hasUnremovable && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '72ch' }}>
          {translate('jury.keepsSeat')}
        </Typography>
      )}
    </>
  );
}
