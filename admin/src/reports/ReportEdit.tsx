import { type RaRecord, TextInput } from 'react-admin';
import { narrativeSections, type Report, reportMachine } from '@pilotage/shared';
import { EditForm } from '../resource/forms/Forms.tsx';
import { ReportTitle } from './ReportTitle.tsx';

/** The narrative is editable while the report can be submitted. */
const lockedMessage = ({ state }: RaRecord & Partial<Pick<Report, 'state'>>) =>
  state !== undefined && reportMachine.find(state, 'submit') === undefined ? `reports.wordsLocked.${state}` : null;

/** Form for the narrative sections of the report. */
export default function ReportEdit() {
  return (
    <EditForm title={<ReportTitle />} lock={lockedMessage}>
      {narrativeSections.map((section) => (
        <TextInput key={section} source={section} multiline minRows={3} />
      ))}
    </EditForm>
  );
}
