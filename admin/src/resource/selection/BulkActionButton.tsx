import { useState } from 'react';
import Button from '@mui/material/Button';
import { type RaRecord, useListContext, useRefresh, useTranslate } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import type { BulkAction } from './bulkAction.ts';
import { BulkActionDialog } from './BulkActionDialog.tsx';

interface BulkActionButtonProps<N extends ResourceName> {
  resource: N;
  action: BulkAction<N>;
  records: readonly (RecordOf<N> & RaRecord)[];
}

/** Opens the dialog of what is done with the selected rows. What is done is no longer selected afterwards; what is refused still is. */
export function BulkActionButton<N extends ResourceName>({ resource, action, records }: BulkActionButtonProps<N>) {
  const translate = useTranslate();
  const ability = useAbility();
  const refresh = useRefresh();
  const { onUnselectItems, onSelect } = useListContext();
  // The rows of the dialog stay, whatever the list shows meanwhile.
  const [opened, setOpened] = useState<readonly (RecordOf<N> & RaRecord)[] | null>(null);
  if (!ability.can(...action.needs)) return null;
  const close = (doneIds: ReadonlySet<number>) => {
    if (opened && doneIds.size > 0) {
      const others = opened.filter(({ id }) => !doneIds.has(id)).map(({ id }) => id);
      if (others.length === 0) onUnselectItems();
      else onSelect(others);
      refresh();
    }
    setOpened(null);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpened(records)}>
        {translate(`${action.keys}.do`)}
      </Button>
      {opened && <BulkActionDialog resource={resource} action={action} records={opened} onClose={close} />}
    </>
  );
}
