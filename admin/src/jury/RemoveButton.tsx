import { useState } from 'react';
import Button from '@mui/material/Button';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { apiRoot, request } from '../data/request.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';

interface RemoveButtonProps {
  /** Path of the record under `/api`. */
  path: string;
  /** Prefix of the i18n keys: `KEYS`, `KEYSFrom` with the name, `KEYSText` and `KEYSDone`. */
  keys: string;
  name: string;
}

/** Removes a row of a list after a confirmation. */
export function RemoveButton({ path, keys, name }: RemoveButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isConfirming, setConfirming] = useState(false);
  async function remove() {
    setConfirming(false);
    try {
      await request(`${apiRoot}${path}`, { method: 'DELETE' });
      notify(`${keys}Done`);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
    }
    refresh();
  }
  return (
    <>
      <Button size="small" aria-label={translate(`${keys}From`, { name })} onClick={() => setConfirming(true)}>
        {translate(keys)}
      </Button>
      <Confirm
        isOpen={isConfirming}
        title={translate(`${keys}From`, { name })}
        content={translate(`${keys}Text`, { name })}
        confirm={translate(`${keys}From`, { name })}
        onConfirm={() => void remove()}
        onClose={() => setConfirming(false)}
      />
    </>
  );
}
