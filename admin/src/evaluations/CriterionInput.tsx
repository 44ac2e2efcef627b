import { useId } from 'react';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { criterionRatings, type Judgement } from '@pilotage/shared';
import { EvidenceInput } from './EvidenceInput.tsx';
import { rubricRow } from './rubricRow.ts';

interface CriterionInputProps {
  judgement: Judgement;
  /** What is wrong with a field of the judgement, by its path, in words; undefined: nothing, or it is not told yet. */
  problemIn: (path: string) => string | undefined;
  onChange: (judgement: Judgement) => void;
  onBlur: () => void;
}

const notRated = 'notRated';

/** One row of the rubric: the criterion with its question, the step, the reasons, and the evidence. */
export function CriterionInput({ judgement, problemIn, onChange, onBlur }: CriterionInputProps) {
  const translate = useTranslate();
  const nameId = useId();
  const { criterion, rating, reasoning } = judgement;
  const reasoningProblem = problemIn('reasoning');
  const name = translate(`evaluations.criteria.${criterion}`);
  const labelOf = (part: string) =>
    translate('evaluations.rubric.of', { part: translate(`evaluations.rubric.${part}`), criterion: name });
  return (
    <Box role="group" aria-labelledby={nameId} sx={rubricRow} onBlur={onBlur}>
      <div>
        <Typography id={nameId} sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate(`evaluations.questions.${criterion}`)}
        </Typography>
      </div>
      <RadioGroup
        aria-label={labelOf('rating')}
        value={rating ?? notRated}
        onChange={(_, value) => onChange({ ...judgement, rating: criterionRatings.find((each) => each === value) ?? null })}
      >
        {[...criterionRatings, notRated].map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            control={<Radio size="small" sx={{ py: 0.25 }} />}
            label={translate(each === notRated ? 'evaluations.rubric.notRated' : `evaluations.ratings.${each}`)}
          />
        ))}
      </RadioGroup>
      <Box sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
        <TextField
          margin="none"
          multiline
          minRows={3}
          fullWidth
          label={labelOf('reasoning')}
          value={reasoning}
          error={reasoningProblem !== undefined}
          helperText={reasoningProblem}
          onChange={({ target }) => onChange({ ...judgement, reasoning: target.value })}
        />
        <EvidenceInput judgement={judgement} problemIn={problemIn} onChange={onChange} />
      </Box>
    </Box>
  );
}
