import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCanAccess, useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Contest, Solution } from '@pilotage/shared';
import { type Problem, problemOf } from '../data/problem.ts';
import { useRefreshAfterConflict } from '../conflicts/useRefreshAfterConflict.ts';
import { sendJson } from '../data/request.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { Section } from '../resource/Section.tsx';
import type { ContestResult } from '../jury/judgingClient.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';

interface AwardDraft {
  key: number;
  solutionId: number;
  award: string;
}

interface AwardRowProps {
  draft: AwardDraft;
  choices: readonly { id: number; name: string }[];
  error: string | undefined;
  onChange: (draft: AwardDraft) => void;
  onRemove: () => void;
}

function AwardRow({ draft, choices, error, onChange, onRemove }: AwardRowProps) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', py: 0.75 }}>
      <TextField
        select
        label={translate('resources.solutions.name', { smart_count: 1 })}
        value={String(draft.solutionId)}
        onChange={(event) => onChange({ ...draft, solutionId: Number(event.target.value) })}
        margin="none"
        sx={{ flex: '1 1 240px', maxWidth: 420 }}
      >
        {choices.map(({ id, name }) => (
          <MenuItem key={id} value={String(id)}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('result.award')}
        value={draft.award}
        error={error !== undefined}
        helperText={error}
        onChange={(event) => onChange({ ...draft, award: event.target.value })}
        margin="none"
        sx={{ flex: '1 1 180px', maxWidth: 320 }}
      />
      <Button onClick={onRemove}>{translate('result.removeAward')}</Button>
    </Box>
  );
}

/** Lists the consequences of the decision, before it is confirmed. */
function DecisionConsequences({ published, mailCount }: { published: number; mailCount: number }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('result.whatHappens')} sx={{ m: 0, pl: 2.5 }}>
      <li>{translate('result.willPublish', { smart_count: published })}</li>
      <li>{translate('result.willWrite', { smart_count: mailCount })}</li>
      <li>{translate('result.willFix')}</li>
      <li>{translate('result.once')}</li>
    </Box>
  );
}

/** Every applicant who did not withdraw gets a mail, with or without scores. */
const mailRecipientsParams = ({ id }: Contest) => ({
  pagination: { page: 1, perPage: 1 },
  sort: { field: 'id', order: 'ASC' as const },
  filter: { contestId: id, state: ['submitted', 'excluded'] },
});

interface DecisionFormProps {
  contest: Contest;
  result: ContestResult;
  solutions: readonly Solution[];
  titleOf: (solutionId: number) => string;
}

/** Form for the awards and the organiser's statement. The decision is published once and cannot be undone. */
export function DecisionForm({ contest, result, solutions, titleOf }: DecisionFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const refreshAfterConflict = useRefreshAfterConflict();
  const { total: mailCount = 0 } = useGetList<Solution>('solutions', mailRecipientsParams(contest));
  const { canAccess } = useCanAccess({ resource: 'contests', action: 'decide', record: contest });
  const rankedSolutions = result.ranking.filter(({ place }) => place !== null);
  const winners = rankedSolutions.filter(({ place }) => place === 1);
  const [awards, setAwards] = useState(() =>
    winners.map(({ solutionId }): AwardDraft => ({ key: solutionId, solutionId, award: translate('result.winner') })),
  );
  const statementDraft = useTextDraft(`contests.${contest.id}.statement`);
  const statement = statementDraft.text;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const [isSending, setSending] = useState(false);
  if (!canAccess) return <Typography>{translate('result.notDecided')}</Typography>;
  const choices = rankedSolutions.map(({ solutionId }) => ({ id: solutionId, name: titleOf(solutionId) }));
  const changeAward = (awardDraft: AwardDraft) =>
    setAwards((before) => before.map((each) => (each.key === awardDraft.key ? awardDraft : each)));
  const unawarded = choices.find(({ id }) => !awards.some(({ solutionId }) => solutionId === id));
  const addAward = () =>
    unawarded &&
    setAwards((before) => [
      ...before,
      { key: Math.max(0, ...before.map(({ key }) => key)) + 1, solutionId: unawarded.id, award: '' },
    ]);
  const published = solutions.filter(({ id, mayPublish }) => mayPublish || awards.some(({ solutionId }) => solutionId === id));
  async function decide() {
    setSending(true);
    setProblem(null);
    setConfirming(false);
    const body = {
      version: contest.version,
      awards: awards.map(({ solutionId, award }) => ({ solutionId, award: award.trim() })),
      statement: statement.trim() === '' ? null : statement.trim(),
    };
    try {
      await sendJson('POST', `/contests/${contest.id}/decide`, body);
      statementDraft.discard();
      notify('result.decided');
      refresh();
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
    } finally {
      setSending(false);
    }
  }
  return (
    <Section id="decide" title={translate('result.decide')}>
      {problem && <Alert severity="error">{translate(problem.message, { _: problem.message })}</Alert>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {awards.map((awardDraft, index) => (
          <AwardRow
            key={awardDraft.key}
            draft={awardDraft}
            choices={choices}
            error={problem?.errors[`awards.${index}.award`] ?? problem?.errors[`awards.${index}.solutionId`]}
            onChange={changeAward}
            onRemove={() => setAwards((before) => before.filter(({ key }) => key !== awardDraft.key))}
          />
        ))}
      </Box>
      <div>{unawarded && <Button onClick={addAward}>{translate('result.addAward')}</Button>}</div>
      <TextField
        multiline
        minRows={3}
        label={translate('result.statement')}
        helperText={problem?.errors.statement ?? translate('result.statementWho')}
        error={problem?.errors.statement !== undefined}
        value={statement}
        onChange={(event) => statementDraft.write(event.target.value)}
        sx={{ maxWidth: 720 }}
      />
      <RestoredNote at={statementDraft.restoredAt} onDiscard={statementDraft.discard} />
      <Typography component="h3" sx={{ fontWeight: 650, mt: 2 }}>
        {translate('result.whatHappens')}
      </Typography>
      <DecisionConsequences published={published.length} mailCount={mailCount} />
      <Button variant="contained" loading={isSending} onClick={() => setConfirming(true)} sx={{ mt: 2 }}>
        {translate('result.decideNow')}
      </Button>
      <Confirm
        isOpen={isConfirming}
        title={translate('result.decideNow')}
        content={translate('result.decideText', { contest: contest.name, smart_count: awards.length })}
        confirm="result.announce"
        onConfirm={() => void decide()}
        onClose={() => setConfirming(false)}
      />
    </Section>
  );
}
