import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import type { BulkAction } from './bulkAction.ts';

interface BulkActionButtonProps<N extends ResourceName> {
  action: BulkAction<N>;
  onOpen: () => void;
}

/** Opens the dialog of what is done with the selected rows; nothing for whoever may never do it. */
export function BulkActionButton<N extends ResourceName>({ action, onOpen }: BulkActionButtonProps<N>) {
  const translate = useTranslate();
  const ability = useAbility();
  if (!ability.can(...action.needs)) return null;
  return (
    <Button variant="contained" onClick={onOpen}>
      {translate(`${action.keys}.do`)}
    </Button>
  );
}
