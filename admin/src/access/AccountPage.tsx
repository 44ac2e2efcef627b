import Card from '@mui/material/Card';
import {
  BooleanInput,
  EditBase,
  SaveButton,
  SelectInput,
  SimpleForm,
  TextInput,
  Title,
  Toolbar,
  useNotify,
  useTranslate,
} from 'react-admin';
import { languages } from '@pilotage/shared';
import { choicesOf } from '../resource/ChoiceText.tsx';
import { reloadSession, useSession } from './session.ts';

/** What somebody says of themselves: how they are called, in which language, and whether they want mails. */
export default function AccountPage() {
  const translate = useTranslate();
  const notify = useNotify();
  const session = useSession();
  if (!session) return null;
  const saved = () => {
    notify('access.accountSaved', { type: 'success' });
    void reloadSession();
  };
  return (
    <EditBase
      resource="users"
      id={session.user.id}
      mutationMode="pessimistic"
      redirect={false}
      mutationOptions={{ onSuccess: saved }}
    >
      <Title title={translate('access.accountTitle')} />
      <Card sx={{ maxWidth: 560 }}>
        <SimpleForm
          toolbar={
            <Toolbar>
              <SaveButton alwaysEnable />
            </Toolbar>
          }
        >
          <TextInput source="email" readOnly helperText="access.emailHelp" />
          <TextInput source="name" autoComplete="name" />
          <SelectInput source="locale" choices={choicesOf(languages, 'access.locales')} helperText="access.localeHelp" />
          <BooleanInput source="digest" helperText="access.digestHelp" />
        </SimpleForm>
      </Card>
    </EditBase>
  );
}
