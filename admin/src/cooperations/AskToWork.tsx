import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Solution } from '@pilotage/shared';
import { useAbility, useActiveHat } from '../access/session.ts';

/** Leads to a request to work on this published solution; not for those whose contest it answered. */
export function AskToWork({ solution }: { solution: Pick<Solution, 'id' | 'title' | 'published' | 'organisationId'> }) {
  const translate = useTranslate();
  const hat = useActiveHat();
  const mayAsk = useAbility().can('create', 'cooperations');
  if (!mayAsk || !solution.published || solution.organisationId === hat?.organisationId) return null;
  const begun = encodeURIComponent(JSON.stringify({ solutionId: solution.id }));
  return (
    <Button
      component={Link}
      variant="outlined"
      to={`/cooperations/create?source=${begun}`}
      aria-label={translate('cooperations.askOf', { title: solution.title })}
    >
      {translate('cooperations.ask')}
    </Button>
  );
}
