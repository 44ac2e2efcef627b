import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useInput, useTranslate } from 'react-admin';
import { evaluationCriteria, type EvaluationCriterion, type Judgement } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { CriterionInput } from './CriterionInput.tsx';
import { judgementOf, replaceJudgement } from './judgementOf.ts';
import { findJudgementProblems, type JudgementProblem } from './judgementProblems.ts';

const identity = (value: unknown) => value;

/** What was typed so far. A draft of the form may be older than the product. */
const readJudgements = (value: unknown): Judgement[] => (Array.isArray(value) ? value : []);

/** What the server would refuse is refused before: the words of the first problem. */
const validate = (value: unknown): string | undefined => [...findJudgementProblems(readJudgements(value)).values()][0]?.message;

const noProblems: ReturnType<typeof findJudgementProblems> = new Map();

/** The rubric as a table of inputs: one row for each criterion. Arrow keys choose the step, Tab goes on to the reasons. */
export function RubricInput() {
  const translate = useTranslate();
  const formats = useFormats();
  const { field, fieldState } = useInput({ source: 'judgements', defaultValue: [], format: identity, parse: identity, validate });
  const judgements = readJudgements(field.value);
  const isWrong = fieldState.invalid;
  const problems = isWrong ? findJudgementProblems(judgements) : noProblems;
  const textOf = ({ message, limit }: JudgementProblem) => translate(message, { limit: formats.figure(Number(limit ?? 0)) });
  const problemIn = (criterion: EvaluationCriterion) => (path: string) => {
    const problem = problems.get(`${criterion}.${path}`);
    return problem && textOf(problem);
  };
  const [first] = problems;
  const summary = first
    ? translate('evaluations.rubric.problem', {
        criterion: translate(`evaluations.criteria.${first[0].split('.')[0] ?? ''}`),
        message: textOf(first[1]),
      })
    : translate('evaluations.rubric.invalid');
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
          {summary}
        </FormHelperText>
      )}
      {evaluationCriteria.map((criterion) => (
        <CriterionInput
          key={criterion}
          judgement={judgementOf(judgements, criterion)}
          problemIn={problemIn(criterion)}
          onChange={(judgement) => field.onChange(replaceJudgement(judgements, judgement))}
          onBlur={field.onBlur}
        />
      ))}
    </Box>
  );
}
