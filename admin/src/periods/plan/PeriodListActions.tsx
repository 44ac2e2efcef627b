import Button from '@mui/material/Button';
import { useCanAccess, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Period } from '@pilotage/shared';

/** Leads from the list of periods to planning several, and to the one that is opened next. */
export function PeriodListActions() {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'periods', action: 'create' });
  const { data: [next] = [] } = useGetList<Period>(
    'periods',
    { pagination: { page: 1, perPage: 1 }, sort: { field: 'number', order: 'ASC' }, filter: { state: 'planned' } },
    { enabled: canAccess === true },
  );
  if (!canAccess) return null;
  return (
    <>
      {next && (
        <Button size="small" component={RouterLink} to={`/periods/${next.id}/show`}>
          {translate('periods.plan.openNext', { number: next.number })}
        </Button>
      )}
      <Button size="small" component={RouterLink} to="/plan-periods">
        {translate('periods.plan.title')}
      </Button>
    </>
  );
}
