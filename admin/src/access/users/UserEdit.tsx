import { BooleanInput, SelectInput, TextInput, useCanAccess } from 'react-admin';
import { languages } from '@pilotage/shared';
import { choicesOf } from '../../resource/fields/ChoiceText.tsx';
import { EditForm } from '../../resource/forms/Forms.tsx';

export default function UserEdit() {
  const { canAccess } = useCanAccess({ resource: 'periods', action: 'create' });
  return (
    <EditForm>
      <TextInput source="name" />
      <SelectInput source="locale" choices={choicesOf(languages, 'resources.users.choices.locale')} />
      {canAccess && <BooleanInput source="disabled" />}
    </EditForm>
  );
}
