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
import type { Result } from './judgingClient.ts';
import { Confirm } from '../resource/Confirm.tsx';

interface Award {
  key: number;
  solutionId: number;
  award: string;
}

interface AwardLineProps {
  line: Award;
  choices: readonly { id: number; name: string }[];
  fault: string | undefined;
  onChange: (line: Award) => void;
  onRemove: () => void;
}

function AwardLine({ line, choices, fault, onChange, onRemove }: AwardLineProps) {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', py: 0.75 }}>
      <TextField
        select
        label={translate('resources.solutions.name', { smart_count: 1 })}
        value={String(line.solutionId)}
        onChange={(event) => onChange({ ...line, solutionId: Number(event.target.value) })}
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
        value={line.award}
        error={fault !== undefined}
        helperText={fault}
        onChange={(event) => onChange({ ...line, award: event.target.value })}
        margin="none"
        sx={{ flex: '1 1 180px', maxWidth: 320 }}
      />
      <Button onClick={onRemove}>{translate('result.removeAward')}</Button>
    </Box>
  );
}

/** What follows from deciding, before it is done. */
function Consequences({ published, letters }: { published: number; letters: number }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('result.whatHappens')} sx={{ m: 0, pl: 2.5 }}>
      <li>{translate('result.willPublish', { smart_count: published })}</li>
      <li>{translate('result.willWrite', { smart_count: letters })}</li>
      <li>{translate('result.willFix')}</li>
      <li>{translate('result.once')}</li>
    </Box>
  );
}

/** Whoever sent something that was not taken back is written to, judged or not. */
const lettersTo = ({ id }: Contest) => ({
  pagination: { page: 1, perPage: 1 },
  sort: { field: 'id', order: 'ASC' as const },
  filter: { contestId: id, state: ['submitted', 'excluded'] },
});

interface DecideContestProps {
  contest: Contest;
  result: Result;
  solutions: readonly Solution[];
  titleOf: (solutionId: number) => string;
}

/** Who gets which award and what the organiser says of it; then it is announced, once. */
export function DecideContest({ contest, result, solutions, titleOf }: DecideContestProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const refreshAfterConflict = useRefreshAfterConflict();
  const { total: letters = 0 } = useGetList<Solution>('solutions', lettersTo(contest));
  const { canAccess } = useCanAccess({ resource: 'contests', action: 'decide', record: contest });
  const judged = result.ranking.filter(({ place }) => place !== null);
  const winners = judged.filter(({ place }) => place === 1);
  const [awards, setAwards] = useState(() =>
    winners.map(({ solutionId }): Award => ({ key: solutionId, solutionId, award: translate('result.winner') })),
  );
  const draft = useTextDraft(`contests.${contest.id}.statement`);
  const statement = draft.text;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  if (!canAccess) return <Typography>{translate('result.notDecided')}</Typography>;
  const choices = judged.map(({ solutionId }) => ({ id: solutionId, name: titleOf(solutionId) }));
  const change = (line: Award) => setAwards((before) => before.map((each) => (each.key === line.key ? line : each)));
  const free = choices.find(({ id }) => !awards.some(({ solutionId }) => solutionId === id));
  const add = () =>
    free &&
    setAwards((before) => [...before, { key: Math.max(0, ...before.map(({ key }) => key)) + 1, solutionId: free.id, award: '' }]);
  const published = solutions.filter(({ id, mayPublish }) => mayPublish || awards.some(({ solutionId }) => solutionId === id));
  async function decide() {
    setSending(true);
    setProblem(null);
    setAsking(false);
    const body = {
      version: contest.version,
      awards: awards.map(({ solutionId, award }) => ({ solutionId, award: award.trim() })),
      statement: statement.trim() === '' ? null : statement.trim(),
    };
    try {
      await sendJson('POST', `/contests/${contest.id}/decide`, body);
      draft.forget();
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
        {awards.map((line, at) => (
          <AwardLine
            key={line.key}
            line={line}
            choices={choices}
            fault={problem?.errors[`awards.${at}.award`] ?? problem?.errors[`awards.${at}.solutionId`]}
            onChange={change}
            onRemove={() => setAwards((before) => before.filter(({ key }) => key !== line.key))}
          />
        ))}
      </Box>
      <div>{free && <Button onClick={add}>{translate('result.addAward')}</Button>}</div>
      <TextField
        multiline
        minRows={3}
        label={translate('result.statement')}
        helperText={problem?.errors.statement ?? translate('result.statementWho')}
        error={problem?.errors.statement !== undefined}
        value={statement}
        onChange={(event) => draft.write(event.target.value)}
        sx={{ maxWidth: 720 }}
      />
      <RestoredNote at={draft.restoredAt} onDiscard={draft.forget} />
      <Typography component="h3" sx={{ fontWeight: 650, mt: 2 }}>
        {translate('result.whatHappens')}
      </Typography>
      <Consequences published={published.length} letters={letters} />
      <Button variant="contained" loading={isSending} onClick={() => setAsking(true)} sx={{ mt: 2 }}>
        {translate('result.decideNow')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={translate('result.decideNow')}
        content={translate('result.decideText', { contest: contest.name, smart_count: awards.length })}
        confirm="result.announce"
        onConfirm={() => void decide()}
        onClose={() => setAsking(false)}
      />
    </Section>
  );
}
