import { TextInput, type Validator } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { normalizeWorkPlanNumber } from '@pilotage/shared';

interface WorkPlanNumberInputProps {
  source: string;
  validate?: Validator;
  helperText?: string;
}

/** A number of the work plan, typed as people write it; it stands as `D 1.2.1` once the field is left. */
export function WorkPlanNumberInput({ source, ...props }: WorkPlanNumberInputProps) {
  const { setValue } = useFormContext();
  return (
    <TextInput
      source={source}
      onBlur={({ target: { value } }) => {
        const number = normalizeWorkPlanNumber(value);
        if (number !== value) setValue(source, number, { shouldDirty: true });
      }}
      slotProps={{ htmlInput: { 'aria-required': true } }}
      {...props}
    />
  );
}
