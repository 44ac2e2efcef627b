import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import type { Consortium } from '@pilotage/shared';
import { type AskedField, SentForm } from '../access/SentForm.tsx';
import { getJson, sendJson } from '../data/request.ts';
import type { Setup } from './setupClient.ts';

interface LeaveDemoFormProps {
  demo: NonNullable<Setup['demo']>;
  onKeep: () => void;
}

type Typed = Readonly<Record<string, string>>;

/** What is typed under `account.name` as `{ name }`. */
const part = (typed: Typed, of: string) =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith(`${of}.`) ? [[name.slice(of.length + 1), value.trim() === '' ? '' : value]] : [],
    ),
  );

function useFields({ needsAccount, needsOrganisation }: LeaveDemoFormProps['demo'], consortium: string): AskedField[] {
  const translate = useTranslate();
  const say = (key: string, more?: object) => translate(`setup.demo.${key}`, { ...more });
  const account: AskedField[] = [
    { name: 'account.email', label: say('email'), type: 'email', autoComplete: 'email', group: say('account') },
    { name: 'account.name', label: say('name'), autoComplete: 'name' },
    {
      name: 'account.password',
      label: say('password'),
      type: 'password',
      autoComplete: 'new-password',
      help: translate('access.newPasswordHelp'),
    },
  ];
  const organisation: AskedField[] = [
    { name: 'organisation.name', label: say('organisationName'), autoComplete: 'organization', group: say('organisation') },
    { name: 'organisation.slug', label: say('slug'), autoComplete: 'off', help: say('slugHelp') },
    { name: 'organisation.country', label: say('country'), autoComplete: 'off', help: say('countryHelp') },
  ];
  const confirm: AskedField = {
    name: 'confirm',
    label: say('confirm'),
    autoComplete: 'off',
    help: say('confirmHelp', { name: consortium }),
    group: say('confirmTitle'),
  };
  return [...(needsAccount ? account : []), ...(needsOrganisation ? organisation : []), confirm];
}

/** The second question: the name of the consortium, typed, and with what one goes on. */
export function LeaveDemoForm({ demo, onKeep }: LeaveDemoFormProps) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['consortium', 'record'],
    queryFn: ({ signal }) => getJson<Consortium>('/consortium', signal),
  });
  const fields = useFields(demo, data?.name ?? '');

  async function leave(typed: Typed) {
    const organisation = part(typed, 'organisation');
    await sendJson('POST', '/consortium/leave-demo', {
      confirm: typed.confirm ?? '',
      account: demo.needsAccount ? part(typed, 'account') : null,
      organisation: demo.needsOrganisation
        ? { ...organisation, country: (organisation.country ?? '').trim().toUpperCase() }
        : null,
    });
    // Afresh: every record on this page is gone, and with a demo account the session too.
    window.location.assign(demo.needsAccount ? '/login' : '/');
  }

  return (
    <SentForm
      fields={fields}
      button={translate('setup.demo.empty')}
      isDangerous
      onSend={leave}
      beside={<Button onClick={onKeep}>{translate('setup.demo.back')}</Button>}
    />
  );
}
