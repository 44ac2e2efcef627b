import { TextInput } from 'react-admin';
import { EditForm } from '../resource/Forms.tsx';

export default function ReportEdit() {
  return (
    <EditForm>
      <TextInput source="narrative" multiline minRows={8} />
    </EditForm>
  );
}
