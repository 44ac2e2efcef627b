import type { ReactElement, ReactNode } from 'react';
import Typography from '@mui/material/Typography';
import { Edit, type RaRecord, useRecordContext, useTranslate } from 'react-admin';
import { createRedirect } from './createRedirect.ts';
import { FormToolbar } from './FormToolbar.tsx';
import { keepDirtyOptions } from './keepDirtyOptions.ts';
import { RecordForm } from './RecordForm.tsx';
import { useSaveErrorHandler } from './useSaveErrorHandler.ts';

type LockMessageOf = (record: RaRecord) => string | null;

function EditFormBody({ children, lock, isRemovable, afterRemoval }: Omit<EditFormProps, 'title' | 'to'>) {
  const translate = useTranslate();
  const record = useRecordContext();
  const lockMessage = record && lock ? lock(record) : null;
  if (lockMessage !== null) return <Typography sx={{ p: 3 }}>{translate(lockMessage)}</Typography>;
  return (
    <RecordForm
      toolbar={<FormToolbar isRemovable={isRemovable} to={afterRemoval} />}
      sanitizeEmptyValues={false}
      resetOptions={keepDirtyOptions}
    >
      {children}
    </RecordForm>
  );
}

interface EditFormProps {
  children: ReactNode;
  title?: ReactElement;
  /** i18n key of the text that replaces the form where the record cannot be changed now. */
  lock?: LockMessageOf | undefined;
  /** Whether the record in its current state can be deleted; default: yes. */
  isRemovable?: ((record: RaRecord) => boolean) | undefined;
  /** Where a save redirects to; default: the list. */
  to?: (saved: RaRecord) => string;
  /** Where a deletion redirects to; default: the list. */
  afterRemoval?: ((record: RaRecord) => string) | undefined;
}

/** Edit form of a record. It is saved pessimistically, with errors at their fields. */
export function EditForm({ children, title, lock, isRemovable, to, afterRemoval }: EditFormProps) {
  const onError = useSaveErrorHandler();
  return (
    <Edit
      mutationMode="pessimistic"
      mutationOptions={{ onError }}
      redirect={to ? createRedirect(to) : 'list'}
      {...(title ? { title } : {})}
    >
      <EditFormBody lock={lock} isRemovable={isRemovable} afterRemoval={afterRemoval}>
        {children}
      </EditFormBody>
    </Edit>
  );
}
