import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import type { Consortium } from '@pilotage/shared';
import { type ShortFormField, ShortForm } from '../access/signIn/ShortForm.tsx';
import { countryChoices } from '../charts/countries.ts';
import { getJson, sendJson } from '../data/request.ts';
import { useFormatLocale } from '../i18n/locale.ts';
import type { SetupStatus } from './setupClient.ts';

interface LeaveDemoFormProps {
  demo: NonNullable<SetupStatus['demo']>;
  onCancel: () => void;
}

type LeaveDemoValues = Readonly<Record<string, string>>;

/** Selects the values with the prefix: with `account`, `account.name` becomes `{ name }`. */
const valuesWithPrefix = (values: LeaveDemoValues, prefix: string) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value.trim() === '' ? '' : value]] : [],
    ),
  );

function useLeaveDemoFields(
  { needsAccount, needsOrganisation }: LeaveDemoFormProps['demo'],
  consortium: string,
): ShortFormField[] {
  const translate = useTranslate();
  const locale = useFormatLocale();
  const text = (key: string, params?: object) => translate(`setup.demo.${key}`, { ...params });
  const account: ShortFormField[] = [
    { name: 'account.email', label: text('email'), type: 'email', autoComplete: 'email', group: text('account') },
    { name: 'account.name', label: text('name'), autoComplete: 'name' },
    {
      name: 'account.password',
      label: text('password'),
      type: 'password',
      autoComplete: 'new-password',
      help: translate('access.newPasswordHelp'),
    },
  ];
  const organisation: ShortFormField[] = [
    { name: 'organisation.name', label: text('organisationName'), autoComplete: 'organization', group: text('organisation') },
    { name: 'organisation.country', label: text('country'), autoComplete: 'country', options: countryChoices(locale) },
  ];
  const confirm: ShortFormField = {
    name: 'confirm',
    label: text('confirm'),
    autoComplete: 'off',
    help: text('confirmHelp', { name: consortium }),
    group: text('confirmTitle'),
  };
  return [...(needsAccount ? account : []), ...(needsOrganisation ? organisation : []), confirm];
}

/** The second step: the typed name of the consortium, and the account to continue with. */
export function LeaveDemoForm({ demo, onCancel }: LeaveDemoFormProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['consortium', 'record'],
    queryFn: ({ signal }) => getJson<Consortium>('/consortium', signal),
  });
  const fields = useLeaveDemoFields(demo, data?.name ?? '');

  async function leaveDemo(values: LeaveDemoValues) {
    await sendJson('POST', '/consortium/leave-demo', {
      confirm: values.confirm ?? '',
      account: demo.needsAccount ? valuesWithPrefix(values, 'account') : null,
      organisation: demo.needsOrganisation ? valuesWithPrefix(values, 'organisation') : null,
    });
    // Reload: every record on this page is deleted, and the session of a demo account too.
    window.location.assign(demo.needsAccount ? '/login' : '/');
  }

  return (
    <ShortForm
      areAllRequired
      fields={fields}
      button={translate('setup.demo.empty')}
      isDangerous
      onSend={leaveDemo}
      secondaryAction={<Button onClick={onCancel}>{translate('setup.demo.back')}</Button>}
    />
  );
}
