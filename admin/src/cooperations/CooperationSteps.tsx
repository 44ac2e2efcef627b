import Stack from '@mui/material/Stack';
import { useCanAccess, useRecordContext } from 'react-admin';
import { type Cooperation, cooperationMachine } from '@pilotage/shared';
import { StateStep } from '../resource/StateStep.tsx';
import { useTakenStep } from '../resource/useTakenStep.ts';
import { WordsStep } from '../resource/WordsStep.tsx';

/** Whether the record's state and one's rights allow a step. */
function useMayTake(action: 'accept' | 'decline' | 'withdraw', record: Cooperation | undefined): boolean {
  const { canAccess } = useCanAccess({ resource: 'cooperations', action, record });
  return record !== undefined && canAccess === true && cooperationMachine.find(record.state, action) !== undefined;
}

/** What can be done with a request now: answered by the side that is asked, or taken back by the one that asks. */
export function CooperationSteps() {
  const cooperation = useRecordContext<Cooperation>();
  const take = useTakenStep();
  const [accepts, declines] = [useMayTake('accept', cooperation), useMayTake('decline', cooperation)];
  const withdraws = useMayTake('withdraw', cooperation);
  if (!cooperation || !(accepts || declines || withdraws)) return null;
  const { id, version } = cooperation;
  const answering = (action: 'accept' | 'decline') => ({
    place: `cooperations.${id}`,
    keys: `cooperations.${action}`,
    label: 'cooperations.words',
    field: 'answer',
    kind: 'words' as const,
    onSend: (words: string) =>
      take(`/cooperations/${id}/${action}`, { version, answer: words === '' ? null : words }, `cooperations.${action}Done`),
  });
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {accepts && <WordsStep {...answering('accept')} />}
      {declines && <WordsStep {...answering('decline')} weight="second" />}
      {withdraws && <StateStep resource="cooperations" record={cooperation} action="withdraw" keys="cooperations" />}
    </Stack>
  );
}
