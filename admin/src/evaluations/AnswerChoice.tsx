import { useId } from 'react';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import type { AnswerForm } from './answerForms.ts';

interface AnswerChoiceProps {
  form: AnswerForm;
  value: string;
  isMissing: boolean;
  onChange: (field: string, value: string) => void;
}

/** The choice of an answer, one of few. */
export function AnswerChoice({ form: { choice, choices }, value, isMissing, onChange }: AnswerChoiceProps) {
  const translate = useTranslate();
  const labelId = useId();
  return (
    <FormControl error={isMissing}>
      <FormLabel id={labelId}>{translate(`resources.recommendations.fields.${choice}`)}</FormLabel>
      <RadioGroup aria-labelledby={labelId} value={value} onChange={(_, chosen) => onChange(choice, chosen)}>
        {choices.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            control={<Radio size="small" />}
            label={translate(`resources.recommendations.choices.${choice}.${each}`)}
          />
        ))}
      </RadioGroup>
      {isMissing && <FormHelperText>{translate('recommendations.choose')}</FormHelperText>}
    </FormControl>
  );
}
