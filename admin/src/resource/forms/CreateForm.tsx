import { type ReactNode, useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import { Create, type RaRecord, useNotify, useRedirect, useResourceContext, useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router';
import { announce } from '../../a11y/announcements.ts';
import { createRedirect } from './createRedirect.ts';
import { FormToolbar } from './FormToolbar.tsx';
import { RecordForm } from './RecordForm.tsx';

interface CreateFormProps {
  children: ReactNode;
  defaults?: object;
  /** Where a save redirects to; default: the list. */
  to?: string | ((saved: RaRecord) => string);
  /** Label of the button, where it does more than save. */
  button?: string;
  /** i18n key of the button that creates another record afterwards. */
  another?: string;
  /** What the next record of a row begins with. */
  nextValues?: (saved: RaRecord) => object;
}

/** The record of a row that is being created, and what it begins with. */
interface Round {
  number: number;
  values: object | null;
}

const redirectOf = (to: CreateFormProps['to']) => {
  if (to === undefined) return 'list';
  return typeof to === 'string' ? () => to : createRedirect(to);
};

/** Moves the focus to the first empty field of the form, once a further record is begun. */
function useFocusOfRound(number: number) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (number === 0) return;
    const fields = frame.current?.querySelectorAll<HTMLInputElement>(
      'form input:not([type=hidden]), form textarea:not([aria-hidden])',
    );
    const empty = [...(fields ?? [])].filter(({ value }) => value === '');
    // The name of a kept reference may come a little later.
    (empty.find((field) => field.getAttribute('role') !== 'combobox') ?? empty[0])?.focus();
  }, [number]);
  return frame;
}

/** Create form of a record; where it says so, several in a row. */
export function CreateForm({ children, defaults = {}, to, button, another, nextValues }: CreateFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const resource = useResourceContext() ?? '';
  const navigate = useNavigate();
  const { pathname, search, state }: { pathname: string; search: string; state: unknown } = useLocation();
  const [round, setRound] = useState<Round>({ number: 0, values: null });
  const isAnother = useRef(false);
  const frame = useFocusOfRound(round.number);
  const onSuccess = (saved: RaRecord) => {
    if (!isAnother.current) {
      notify('ra.notification.created', { type: 'info', messageArgs: { smart_count: 1 } });
      redirect(redirectOf(to), resource, saved.id, saved);
      return;
    }
    const message = translate('resource.createdNext');
    notify(message, { type: 'info' });
    announce(message);
    // What the address began the first record with is not for the next one.
    if (search !== '' || state !== null) void navigate(pathname, { replace: true, state: null });
    setRound(({ number }) => ({ number: number + 1, values: nextValues?.(saved) ?? {} }));
  };
  const toolbar = (
    <FormToolbar
      button={button}
      another={another}
      onSend={(addsAnother) => {
        isAnother.current = addsAnother;
      }}
    />
  );
  return (
    <Box ref={frame}>
      <Create mutationMode="pessimistic" mutationOptions={{ onSuccess }}>
        <RecordForm key={round.number} toolbar={toolbar} defaultValues={{ ...defaults, ...round.values }}>
          {children}
        </RecordForm>
      </Create>
    </Box>
  );
}
