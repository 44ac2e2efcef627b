import Box from '@mui/material/Box';
import { DeleteButton, type RaRecord, Toolbar, useCanAccess, useRecordContext, useResourceContext } from 'react-admin';
import { CancelButton } from './CancelButton.tsx';
import { SaveRecordButton } from './SaveRecordButton.tsx';

interface FormToolbarProps {
  button?: string | undefined;
  /** i18n key of the button that creates another record afterwards. */
  another?: string | undefined;
  /** Called before a save, with whether another record is created afterwards. */
  onSend?: (isAnother: boolean) => void;
  /** Whether the record in its current state can be deleted. */
  isRemovable?: ((record: RaRecord) => boolean) | undefined;
  /** Where a deletion redirects to; default: the list. */
  to?: ((record: RaRecord) => string) | undefined;
}

/** What can be done with a form: save, save and add another, leave it, or remove its record. */
export function FormToolbar({ button, another, onSend, isRemovable = () => true, to }: FormToolbarProps) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'delete', record });
  return (
    <Toolbar sx={{ justifyContent: 'space-between', flexWrap: 'wrap' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <SaveRecordButton label={button} onSend={() => onSend?.(false)} />
        {another && <SaveRecordButton label={another} variant="outlined" onSend={() => onSend?.(true)} />}
        <CancelButton />
      </Box>
      {record && canAccess && isRemovable(record) && (
        <DeleteButton mutationMode="pessimistic" redirect={to ? () => to(record) : 'list'} />
      )}
    </Toolbar>
  );
}
