import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Solution } from '@pilotage/shared';
import { useAbility, useActiveMembership } from '../access/session/session.ts';

/** Link to a cooperation request for this published solution; hidden from the organiser of its contest. */
export function RequestCooperationButton({
  solution,
}: {
  solution: Pick<Solution, 'id' | 'title' | 'published' | 'organisationId'>;
}) {
  const translate = useTranslate();
  const membership = useActiveMembership();
  const canRequest = useAbility().can('create', 'cooperations');
  if (!canRequest || !solution.published || solution.organisationId === membership?.organisationId) return null;
  const initialValues = encodeURIComponent(JSON.stringify({ solutionId: solution.id }));
  return (
    <Button
      component={Link}
      variant="outlined"
      to={`/cooperations/create?source=${initialValues}`}
      aria-label={translate('cooperations.askOf', { title: solution.title })}
    >
      {translate('cooperations.ask')}
    </Button>
  );
}
