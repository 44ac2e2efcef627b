import { CreateForm } from '../resource/Forms.tsx';
import { CriterionForm, toContest } from './CriterionForm.tsx';

const fromNoneToFull = [0, 1, 2, 3, 4, 5].map((value) => ({ value, text: null }));

export default function CriterionCreate() {
  return (
    <CreateForm defaults={{ weight: 10, position: 1, scale: fromNoneToFull }} to={toContest}>
      <CriterionForm isNew />
    </CreateForm>
  );
}
