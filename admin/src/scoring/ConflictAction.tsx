import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { deleteDraft } from '../drafts/draftStore.ts';
import { useDraftOwner } from '../drafts/useDraftOwner.ts';
import { scoreDraftKey } from './scoreDraft.ts';
import { type Score, scoreMachine } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { TextActionButton } from '../resource/actions/TextActionButton.tsx';
import { useFinishScore } from './useFinishScore.ts';

/** Declares a conflict of interest with its reason, before or after scoring. */
export function ConflictAction({ score: { id, version, state } }: { score: Score }) {
  const translate = useTranslate();
  const finish = useFinishScore();
  const owner = useDraftOwner();
  if (!scoreMachine.find(state, 'decline')) return null;
  async function decline(conflict: string) {
    await sendJson('POST', `/scores/${id}/decline`, { version, conflict });
    // Nothing of a solution that was given away stays in this browser.
    deleteDraft(owner, scoreDraftKey(id));
    finish('scoring.declined');
  }
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2, mb: 1 }}>
        {translate('scoring.conflictAsk')} {state === 'scored' ? translate('scoring.conflictAfter') : ''}
      </Typography>
      <TextActionButton
        draftKey={`scores.${id}`}
        keys="scoring.conflict"
        label="scoring.conflictReason"
        help="scoring.conflictWho"
        confirm="scoring.conflictConfirm"
        field="conflict"
        kind="reason"
        emphasis="quiet"
        onSend={decline}
      />
    </>
  );
}
