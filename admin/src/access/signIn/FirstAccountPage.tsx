import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router';
import { countryChoices } from '../../charts/countries.ts';
import { sendJson } from '../../data/request.ts';
import { useFormatLocale } from '../../i18n/locale.ts';
import { loadSession } from '../session/loadSession.ts';
import { PublicPage } from './PublicPage.tsx';
import { type ShortFormField, ShortForm } from './ShortForm.tsx';
import { useLinkToken } from './useLinkToken.ts';

function useFirstAccountFields(): ShortFormField[] {
  const translate = useTranslate();
  const locale = useFormatLocale();
  const text = (key: string) => translate(`access.first.${key}`);
  const fields: ShortFormField[] = [
    { name: 'consortium.name', label: text('consortium'), autoComplete: 'off', group: text('consortiumGroup') },
    { name: 'organisation.name', label: text('organisation'), autoComplete: 'organization', group: text('organisationGroup') },
    { name: 'organisation.country', label: text('country'), autoComplete: 'country', options: countryChoices(locale) },
    { name: 'account.name', label: text('name'), autoComplete: 'name', group: text('accountGroup') },
    { name: 'account.email', label: text('email'), type: 'email', autoComplete: 'email' },
    {
      name: 'account.password',
      label: text('password'),
      type: 'password',
      autoComplete: 'new-password',
      help: translate('access.newPasswordHelp'),
    },
  ];
  return fields;
}

/** Creates the first account of an installation with the token that the start of the server printed, and signs in with it. */
export default function FirstAccountPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const token = useLinkToken();
  const fields = useFirstAccountFields();
  async function create(values: Record<string, string>) {
    const valueOf = (name: string) => values[name] ?? '';
    const [email, password] = [valueOf('account.email'), valueOf('account.password')];
    await sendJson('POST', '/installation/first-account', {
      token,
      consortium: { name: valueOf('consortium.name') },
      organisation: { name: valueOf('organisation.name'), country: valueOf('organisation.country') },
      account: { email, name: valueOf('account.name'), password },
    });
    await (await loadSession()).signIn(email, password);
    await navigate('/');
  }
  return (
    <PublicPage title={translate('access.first.title')} lead={translate('access.first.lead')}>
      {token === '' ? (
        <Alert severity="info">{translate('access.first.noToken')}</Alert>
      ) : (
        <ShortForm fields={fields} areAllRequired groupHeading="h2" button={translate('access.first.create')} onSend={create} />
      )}
      <Link component={RouterLink} to="/login" sx={{ display: 'inline-block', mt: 2 }}>
        {translate('access.toSignIn')}
      </Link>
    </PublicPage>
  );
}
