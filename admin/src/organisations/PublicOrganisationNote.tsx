import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';

/** Says what of an organisation everybody reads as soon as it is saved. */
export function PublicOrganisationNote() {
  const translate = useTranslate();
  return (
    <Alert severity="info" sx={{ width: '100%', mt: 1, mb: 2 }}>
      {translate('organisations.publicNote')}{' '}
      <Link href="/public" target="_blank" rel="noopener">
        {translate('organisations.publicPage')}
      </Link>
    </Alert>
  );
}
