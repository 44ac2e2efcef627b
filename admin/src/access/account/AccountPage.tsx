import { BooleanInput, SelectInput, TextInput, useNotify } from 'react-admin';
import { choicesOf } from '../../resource/fields/choicesOf.ts';
import { PageForm } from '../../resource/forms/PageForm.tsx';
import { ClocksNote } from './ClocksNote.tsx';
import { reloadSession, useSession } from '../session/session.ts';

/** The own profile: name, language and mail settings. */
export default function AccountPage() {
  const notify = useNotify();
  const session = useSession();
  if (!session) return null;
  const saved = () => {
    notify('access.accountSaved', { type: 'success' });
    void reloadSession();
  };
  return (
    <PageForm resource="users" id={session.user.id} title="access.accountTitle" onSaved={saved}>
      <TextInput source="email" readOnly helperText="access.emailHelp" />
      <TextInput source="name" autoComplete="name" />
      <SelectInput source="locale" choices={choicesOf('users', 'locale')} helperText="access.localeHelp" />
      <BooleanInput source="digest" helperText="access.digestHelp" />
      <ClocksNote />
    </PageForm>
  );
}
