import { useState } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useCanAccess, useTranslate } from 'react-admin';
import { type Recommendation, recommendationMachine } from '@pilotage/shared';
import { AnswerDialog } from './AnswerDialog.tsx';
import { followUpForm, respondForm } from './answerForms.ts';

const forms = { respond: respondForm, followUp: followUpForm } as const;

function AnswerButton({ recommendation, action }: { recommendation: Recommendation; action: keyof typeof forms }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { canAccess } = useCanAccess({ resource: 'recommendations', action, record: recommendation });
  if (!canAccess || !recommendationMachine.find(recommendation.state, action)) return null;
  const isFirst = recommendation.state === 'open' || (action === 'followUp' && recommendation.state === 'answered');
  const form = forms[action];
  const isChange = action === 'respond' && !isFirst;
  const key = isChange ? 'recommendations.respondAgain' : `recommendations.${action}`;
  return (
    <>
      <Button
        variant={isFirst ? 'contained' : 'outlined'}
        aria-label={translate(isChange ? 'recommendations.respondAgainTo' : form.title, { number: recommendation.number })}
        onClick={() => setOpen(true)}
      >
        {translate(key)}
      </Button>
      {isOpen && <AnswerDialog recommendation={recommendation} form={form} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What the viewer may do with a recommendation in its state: answer it, or follow it up. */
export function RecommendationActions({ recommendation }: { recommendation: Recommendation }) {
  return (
    <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', mt: 1.5, '&:empty': { display: 'none' } }}>
      <AnswerButton recommendation={recommendation} action="respond" />
      <AnswerButton recommendation={recommendation} action="followUp" />
    </Stack>
  );
}
