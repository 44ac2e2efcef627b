import { type ReactNode, useState } from 'react';
import Button from '@mui/material/Button';
import { type RaRecord, useCanAccess, useTranslate } from 'react-admin';
import { Confirm } from './Confirm.tsx';
import { usePostAction } from './usePostAction.ts';

interface TransitionButtonProps {
  resource: string;
  record: RaRecord & { version: number };
  /** The action that the state of the record allows; its texts are `KEYS.action`, `KEYS.actionText` and `KEYS.actionDone`. */
  action: string;
  keys: string;
  /** i18n key of the question, where it is not `KEYS.actionText`. */
  text?: string;
  /** Visual weight of the button. */
  emphasis?: 'first' | 'second';
  /** The name of the action in the API path, where it differs. */
  path?: string;
  /** Parameters of these texts. */
  params?: Readonly<Record<string, unknown>>;
  /** Text of the confirming button, where it says more than the first one. */
  confirm?: string | undefined;
  /** Further content of the confirmation dialog. */
  children?: ReactNode;
  /** Whether the button is disabled. */
  disabled?: boolean;
}

/** Button for a state transition, with a confirmation. Shown only to users who may take it. */
export function TransitionButton({
  resource,
  record,
  action,
  keys,
  text = `${keys}.${action}Text`,
  emphasis = 'first',
  path = action,
  params = {},
  confirm,
  children,
  disabled = false,
}: TransitionButtonProps) {
  const { canAccess } = useCanAccess({ resource, action, record });
  const [isConfirming, setConfirming] = useState(false);
  const translate = useTranslate();
  const { isBusy, post } = usePostAction(record.version);
  if (!canAccess) return null;
  const runTransition = () => {
    setConfirming(false);
    void post(`/${resource}/${record.id}/${path}`, { version: record.version }, () => [`${keys}.${action}Done`, params]);
  };
  const label = translate(`${keys}.${action}`, params);
  const content = (
    <>
      {translate(text, params)} {children}
    </>
  );
  return (
    <>
      <Button
        variant={emphasis === 'first' ? 'contained' : 'outlined'}
        disabled={disabled || isBusy}
        onClick={() => setConfirming(true)}
      >
        {label}
      </Button>
      <Confirm
        isOpen={isConfirming}
        title={label}
        content={content}
        confirm={confirm ?? label}
        onConfirm={runTransition}
        onClose={() => setConfirming(false)}
      />
    </>
  );
}
