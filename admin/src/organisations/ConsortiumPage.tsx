import { BooleanInput, SelectInput, TextInput, useCanAccess } from 'react-admin';
import { ColourInput } from './ColourInput.tsx';
import { PublicPicture } from './PublicPicture.tsx';
import { ListInput } from '../resource/inputs/ListInput.tsx';
import { PageForm } from '../resource/forms/PageForm.tsx';
import { parseCodes, parseWholeNumbers } from '../resource/inputs/parseList.ts';
import { DayInput } from '../resource/inputs/TypedInputs.tsx';

const hourChoices = Array.from({ length: 24 }, (_, hour) => ({ id: hour, name: `${String(hour).padStart(2, '0')}:00` }));

/** The single record of the consortium; read-only for users who may not change it. */
export default function ConsortiumPage() {
  const { canAccess } = useCanAccess({ resource: 'consortium', action: 'update' });
  const readOnly = !canAccess;
  return (
    <>
      <PageForm resource="consortium" id={1} title="organisations.consortiumTitle" maxWidth={760} readOnly={readOnly}>
        <TextInput source="name" readOnly={readOnly} />
        <TextInput source="title" readOnly={readOnly} multiline />
        <TextInput source="programme" readOnly={readOnly} />
        <TextInput source="priority" readOnly={readOnly} multiline />
        <DayInput source="startsOn" readOnly={readOnly} />
        <DayInput source="endsOn" readOnly={readOnly} />
        <TextInput source="currency" readOnly={readOnly} />
        <TextInput source="timeZone" readOnly={readOnly} />
        <ListInput source="countries" readOnly={readOnly} parse={parseCodes} helperText="organisations.countriesHelp" />
        <BooleanInput source="publishesProgress" disabled={readOnly} helperText="organisations.publishesProgressHelp" />
        <TextInput source="about" readOnly={readOnly} multiline minRows={3} helperText="organisations.aboutHelp" sx={{ mt: 2 }} />
        <ColourInput source="colour" readOnly={readOnly} fallback="#0c5c56" />
        <SelectInput source="digestHour" readOnly={readOnly} choices={hourChoices} helperText="organisations.digestHourHelp" />
        <ListInput
          source="reminderDays"
          readOnly={readOnly}
          parse={parseWholeNumbers}
          helperText="organisations.reminderDaysHelp"
        />
      </PageForm>
      {!readOnly && <PublicPicture />}
    </>
  );
}
