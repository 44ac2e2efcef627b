import type { ReactElement, ReactNode } from 'react';
import Typography from '@mui/material/Typography';
import {
  Create,
  DeleteButton,
  Edit,
  type RaRecord,
  type RedirectionSideEffect,
  Toolbar,
  useCanAccess,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { RecordForm } from './RecordForm.tsx';
import { SaveRecordButton } from './SaveRecordButton.tsx';
import { useSaveErrorHandler } from './useSaveErrorHandler.ts';

interface FormToolbarProps {
  button?: string | undefined;
  /** Whether the record in its current state can be deleted. */
  isRemovable?: ((record: RaRecord) => boolean) | undefined;
  /** Where a deletion redirects to; default: the list. */
  to?: ((record: RaRecord) => string) | undefined;
}

function FormToolbar({ button, isRemovable = () => true, to }: FormToolbarProps) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'delete', record });
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveRecordButton label={button} />
      {record && canAccess && isRemovable(record) && (
        <DeleteButton mutationMode="pessimistic" redirect={to ? () => to(record) : 'list'} />
      )}
    </Toolbar>
  );
}

/** Keeps typed values when a refetch returns while the user types. */
export const keepDirtyOptions = { keepDirtyValues: true };

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

/** The type of react-admin's redirects after a save. */
const createRedirect =
  (to: (saved: RaRecord) => string): RedirectionSideEffect =>
  (_resource, _id, saved) =>
    saved?.id === undefined ? '/' : to({ ...saved, id: saved.id });

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

interface CreateFormProps {
  children: ReactNode;
  defaults?: object;
  /** Where a save redirects to; default: the list. */
  to?: string | ((saved: RaRecord) => string);
  /** Label of the button, where it does more than save. */
  button?: string;
}

/** Create form of a record. */
export const CreateForm = ({ children, defaults = {}, to, button }: CreateFormProps) => (
  <Create
    redirect={to === undefined ? 'list' : typeof to === 'string' ? () => to : createRedirect(to)}
    mutationMode="pessimistic"
  >
    <RecordForm toolbar={<FormToolbar button={button} />} defaultValues={defaults}>
      {children}
    </RecordForm>
  </Create>
);
