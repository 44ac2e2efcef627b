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
  /** Whether the record, as it is now, can be removed by whoever may. */
  isRemovable?: ((record: RaRecord) => boolean) | undefined;
  /** Where one is after it was removed; on the list unless said. */
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

/** What is typed stays where a newer answer comes while one types. */
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

/** react-admin's way of saying where one is after a save. */
const createRedirect =
  (to: (saved: RaRecord) => string): RedirectionSideEffect =>
  (_resource, _id, saved) =>
    saved?.id === undefined ? '/' : to({ ...saved, id: saved.id });

interface EditFormProps {
  children: ReactNode;
  title?: ReactElement;
  /** The key of what is said in the form's place where the record cannot be changed now. */
  lock?: LockMessageOf | undefined;
  /** Whether the record, as it is now, can be removed by whoever may; it can unless said. */
  isRemovable?: ((record: RaRecord) => boolean) | undefined;
  /** Where one is after a save; on the list unless said. */
  to?: (saved: RaRecord) => string;
  /** Where one is after it was removed; on the list unless said. */
  afterRemoval?: ((record: RaRecord) => string) | undefined;
}

/** A form for a stored record: sent at once, refused fields named. */
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
  /** Where one is afterwards; on the list unless said. */
  to?: string | ((saved: RaRecord) => string);
  /** What the button does, where it does more than save. */
  button?: string;
}

/** A form for a new record. */
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
