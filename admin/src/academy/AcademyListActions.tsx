import Button from '@mui/material/Button';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

/** Leads from the modules to the figures of the own organisation and to the comparison of all. */
export function AcademyListActions() {
  const translate = useTranslate();
  const { canAccess: mayEnter } = useCanAccess({ resource: 'enrolments', action: 'create' });
  return (
    <>
      {mayEnter && (
        <Button size="small" component={RouterLink} to="/academy">
          {translate('academy.enter')}
        </Button>
      )}
      <Button size="small" component={RouterLink} to="/compare?view=academy">
        {translate('academy.compare')}
      </Button>
    </>
  );
}
