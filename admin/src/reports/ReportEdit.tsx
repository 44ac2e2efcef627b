import { TextInput } from 'react-admin';
import { narrativeSections } from '@pilotage/shared';
import { EditForm } from '../resource/Forms.tsx';
import { ReportName } from './ReportName.tsx';

/** The report in words, section by section. */
export default function ReportEdit() {
  return (
    <EditForm title={<ReportName />}>
      {narrativeSections.map((section) => (
        <TextInput key={section} source={section} multiline minRows={3} />
      ))}
    </EditForm>
  );
}
