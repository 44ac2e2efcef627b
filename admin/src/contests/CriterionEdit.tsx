import { EditForm } from '../resource/Forms.tsx';
import { CriterionForm, toContest } from './CriterionForm.tsx';

export default function CriterionEdit() {
  return (
    <EditForm to={toContest} afterRemoval={toContest}>
      <CriterionForm />
    </EditForm>
  );
}
