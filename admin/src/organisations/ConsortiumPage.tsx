import {
  EditBase,
  SaveButton,
  SelectInput,
  SimpleForm,
  TextInput,
  Title,
  Toolbar,
  useCanAccess,
  useTranslate,
} from 'react-admin';
import Card from '@mui/material/Card';
import { ListInput } from '../resource/ListInput.tsx';
import { typedCodes, typedWholes } from '../resource/typedList.ts';
import { DayInput } from '../resource/TypedInputs.tsx';

const hours = Array.from({ length: 24 }, (_, hour) => ({ id: hour, name: `${String(hour).padStart(2, '0')}:00` }));

/** The consortium's one record; whoever may not change it reads it. */
export default function ConsortiumPage() {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'consortium', action: 'update' });
  const readOnly = !canAccess;
  return (
    <EditBase resource="consortium" id={1} mutationMode="pessimistic" redirect={false}>
      <Title title={translate('organisations.consortiumTitle')} />
      <Card sx={{ maxWidth: 760 }}>
        <SimpleForm
          toolbar={
            readOnly ? (
              false
            ) : (
              <Toolbar>
                <SaveButton alwaysEnable />
              </Toolbar>
            )
          }
        >
          <TextInput source="name" readOnly={readOnly} />
          <TextInput source="title" readOnly={readOnly} multiline />
          <TextInput source="programme" readOnly={readOnly} />
          <TextInput source="priority" readOnly={readOnly} multiline />
          <DayInput source="startsOn" readOnly={readOnly} />
          <DayInput source="endsOn" readOnly={readOnly} />
          <TextInput source="currency" readOnly={readOnly} />
          <TextInput source="timeZone" readOnly={readOnly} />
          <ListInput source="countries" readOnly={readOnly} read={typedCodes} helperText="organisations.countriesHelp" />
          <SelectInput source="digestHour" readOnly={readOnly} choices={hours} helperText="organisations.digestHourHelp" />
          <ListInput source="reminderDays" readOnly={readOnly} read={typedWholes} helperText="organisations.reminderDaysHelp" />
        </SimpleForm>
      </Card>
    </EditBase>
  );
}
