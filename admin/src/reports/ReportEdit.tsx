import { type RaRecord, TextInput } from 'react-admin';
import { narrativeSections, type Report, reportMachine } from '@pilotage/shared';
import { EditForm } from '../resource/Forms.tsx';
import { ReportName } from './ReportName.tsx';

/** Its words can be changed as long as it can be handed in. */
const lock = ({ state }: RaRecord & Partial<Pick<Report, 'state'>>) =>
  state !== undefined && reportMachine.find(state, 'submit') === undefined ? `reports.wordsLocked.${state}` : null;

/** The report in words, section by section. */
export default function ReportEdit() {
  return (
    <EditForm title={<ReportName />} lock={lock}>
      {narrativeSections.map((section) => (
        <TextInput key={section} source={section} multiline minRows={3} />
      ))}
    </EditForm>
  );
}
