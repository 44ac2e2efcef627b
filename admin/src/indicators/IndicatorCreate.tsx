import { CreateForm } from '../resource/forms/Forms.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';

export default function IndicatorCreate() {
  return (
    <CreateForm
      defaults={{
        decimals: 0,
        definitionVersion: 1,
        direction: 'increase',
        accumulation: 'incremental',
        options: [],
        dimensions: [],
      }}
    >
      <IndicatorForm isNew />
    </CreateForm>
  );
}
