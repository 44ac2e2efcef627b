import Link from '@mui/material/Link';
import { useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DisseminationObjective } from '@pilotage/shared';

/** Leads from the objective in context to what was planned for it and what has been achieved. */
export function ObjectiveProgressLink() {
  const translate = useTranslate();
  const objective = useRecordContext<DisseminationObjective>();
  if (!objective) return null;
  return (
    <Link
      component={RouterLink}
      to={`/dissemination?objective=${objective.id}`}
      sx={{ display: 'inline-flex', alignItems: 'center', minHeight: 24 }}
    >
      {translate('dissemination.progressOf')}
    </Link>
  );
}
