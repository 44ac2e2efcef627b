import type { FormEvent } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { findPlanProblem, formatFieldMessage, type Period, type PlannedPeriod, planPeriods } from '@pilotage/shared';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { useDraft } from '../../drafts/useDraft.ts';
import { createPlanTexts, parsePlan, planFieldNames, type PlanTexts } from './planFields.ts';
import { PlanPreview } from './PlanPreview.tsx';
import { useCreatePeriods } from './useCreatePeriods.ts';

interface PlanPeriodsFormProps {
  periods: readonly Period[];
  projectStartsOn: string | null;
}

const isTexts = (value: unknown): value is Partial<PlanTexts> =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');

/** First day, length, number and due day of a row of periods, with a preview of what it creates. */
export function PlanPeriodsForm({ periods, projectStartsOn }: PlanPeriodsFormProps) {
  const translate = useTranslate();
  const draft = useDraft<Partial<PlanTexts>>({
    draftKey: 'periods.plan',
    parse: (stored) => (isTexts(stored) ? stored : {}),
    isEmpty: (typed) => Object.keys(typed).length === 0,
  });
  const { create, isSending, outcome } = useCreatePeriods();
  const texts: PlanTexts = { ...createPlanTexts(periods, projectStartsOn), ...draft.value };
  const parsed = parsePlan(texts);
  const wrongFields = 'plan' in parsed ? [] : parsed.wrongFields;
  const planned = 'plan' in parsed ? planPeriods(parsed.plan) : [];
  // After a success nothing is planned until something is typed: a second Enter creates nothing.
  const isSettled = outcome !== null && outcome.refused === null && Object.keys(draft.value).length === 0;
  // What a first try has created is not created twice.
  const isPresent = ({ number, startsOn }: PlannedPeriod) =>
    periods.some((each) => each.number === number && each.startsOn === startsOn);
  const missing = isSettled ? [] : planned.filter((each) => !isPresent(each));
  const planProblem = findPlanProblem(missing, periods);
  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending || planProblem || missing.length === 0) return;
    // The first values follow from the present periods: what is sent stays as it is while they are created.
    draft.change(() => texts);
    const { refused } = await create(missing);
    if (!refused) draft.discard();
  }
  return (
    <Card
      component="form"
      noValidate
      onSubmit={(event) => void send(event)}
      sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}
    >
      <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))' }}>
        {planFieldNames.map((name) => (
          <TextField
            key={name}
            required
            margin="none"
            label={translate(`periods.plan.fields.${name}`)}
            value={texts[name]}
            onChange={({ target }) => draft.change((typed) => ({ ...typed, [name]: target.value }))}
            error={wrongFields.includes(name) && texts[name] !== ''}
            helperText={translate(`periods.plan.help.${name}`)}
            slotProps={{ htmlInput: { inputMode: name === 'firstDay' ? 'text' : 'numeric', autoComplete: 'off' } }}
          />
        ))}
      </Box>
      {planProblem && (
        <Alert severity="error">
          {translate('periods.plan.problem', { number: planProblem.number, why: formatFieldMessage(planProblem.problem) })}
        </Alert>
      )}
      {outcome?.refused && (
        <Alert severity="error">
          {translate('periods.plan.refused', {
            created: outcome.created,
            number: outcome.refused.number,
            why: translate(outcome.refused.why, { _: outcome.refused.why }),
          })}
        </Alert>
      )}
      {outcome && !outcome.refused && (
        <Alert severity="success" role="status">
          {translate('periods.plan.created', { smart_count: outcome.created })}
        </Alert>
      )}
      {missing.length > 0 && <PlanPreview planned={missing} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
        <Button component={RouterLink} to="/periods">
          {translate('ra.action.cancel')}
        </Button>
        {!isSettled && (
          <Button type="submit" variant="contained" loading={isSending} disabled={missing.length === 0 || planProblem !== null}>
            {translate('periods.plan.create', { smart_count: missing.length })}
          </Button>
        )}
      </Box>
    </Card>
  );
}
