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

function FormToolbar({ button }: { button?: string | undefined }) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'delete', record });
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton alwaysEnable {...(button ? { label: button, icon: <></> } : {})} />
      {record && canAccess && <DeleteButton mutationMode="pessimistic" />}
    </Toolbar>
  );
}

/** What is typed stays where a newer answer comes while one types. */
export const keepTyped = { keepDirtyValues: true };

/** A form for a stored record: sent at once, refused fields named. */
export const EditForm = ({ children, title }: { children: ReactNode; title?: ReactElement }) => (
  <Edit mutationMode="pessimistic" redirect="list" {...(title ? { title } : {})}>
    <SimpleForm toolbar={<FormToolbar />} sanitizeEmptyValues={false} resetOptions={keepTyped}>
      {children}
    </SimpleForm>
  </Edit>
);

interface CreateFormProps {
  children: ReactNode;
  defaults?: object;
  /** Where one is afterwards; on the list unless said. */
  to?: string;
  /** What the button does, where it does more than save. */
  button?: string;
}

/** A form for a new record. */
export const CreateForm = ({ children, defaults = {}, to, button }: CreateFormProps) => (
  <Create redirect={to === undefined ? 'list' : () => to} mutationMode="pessimistic">
    <SimpleForm toolbar={<FormToolbar button={button} />} defaultValues={defaults}>
      {children}
    </SimpleForm>
  </Create>
);
