import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useInput, useTranslate } from 'react-admin';
import { evaluationCriteria, type Judgement, resources } from '@pilotage/shared';
import { CriterionInput } from './CriterionInput.tsx';
import { judgementOf, replaceJudgement } from './judgementOf.ts';

const identity = (value: unknown) => value;

/** What was typed so far. A draft of the form may be older than the product. */
const readJudgements = (value: unknown): Judgement[] => (Array.isArray(value) ? value : []);

/** Evidence is sent complete: an address that is none is refused before. */
const validate = (value: unknown): string | undefined =>
  resources.evaluations.fields.judgements.safeParse(value ?? []).success ? undefined : 'evaluations.rubric.evidenceHelp';

/** The rubric as a table of inputs: one row for each criterion. Arrow keys choose the step, Tab goes on to the reasons. */
export function RubricInput() {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source: 'judgements', defaultValue: [], format: identity, parse: identity, validate });
  const judgements = readJudgements(field.value);
  const isWrong = fieldState.invalid;
  return (
    <Box component="section" aria-labelledby="rubric" sx={{ width: '100%', my: 2 }}>
      <Typography id="rubric" variant="h2" sx={{ fontSize: '1.1rem' }}>
        {translate('evaluations.rubric.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: '72ch' }}>
        {translate('evaluations.rubric.help')}
      </Typography>
      {isWrong && (
        <FormHelperText error role="alert">
          {translate('evaluations.rubric.evidenceHelp')}
        </FormHelperText>
      )}
      {evaluationCriteria.map((criterion) => (
        <CriterionInput
          key={criterion}
          judgement={judgementOf(judgements, criterion)}
          showsProblems={isWrong}
          onChange={(judgement) => field.onChange(replaceJudgement(judgements, judgement))}
          onBlur={field.onBlur}
        />
      ))}
    </Box>
  );
}
