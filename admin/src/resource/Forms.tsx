import type { ReactElement, ReactNode } from 'react';
import {
  Create,
  DeleteButton,
  Edit,
  SaveButton,
  SimpleForm,
  Toolbar,
  useCanAccess,
  useRecordContext,
  useResourceContext,
} from 'react-admin';

function FormToolbar() {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'delete', record });
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton alwaysEnable />
      {record && canAccess && <DeleteButton mutationMode="pessimistic" />}
    </Toolbar>
  );
}

/** A form for a stored record: sent at once, refused fields named. */
export const EditForm = ({ children, title }: { children: ReactNode; title?: ReactElement }) => (
  <Edit mutationMode="pessimistic" redirect="list" {...(title ? { title } : {})}>
    <SimpleForm toolbar={<FormToolbar />} sanitizeEmptyValues={false}>
      {children}
    </SimpleForm>
  </Edit>
);

/** A form for a new record. */
export const CreateForm = ({ children, defaults = {} }: { children: ReactNode; defaults?: object }) => (
  <Create redirect="list" mutationMode="pessimistic">
    <SimpleForm toolbar={<FormToolbar />} defaultValues={defaults}>
      {children}
    </SimpleForm>
  </Create>
);
