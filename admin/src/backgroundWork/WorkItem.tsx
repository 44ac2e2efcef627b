import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useTranslate } from 'react-admin';
import { type BackgroundWork, isWorkActive } from '@pilotage/shared';
import { Confirm } from '../resource/actions/Confirm.tsx';
import { useFormats } from '../resource/format.ts';
import { useWorkAction } from './useWorkAction.ts';
import { actOnWork, addressOfWork, removeWork, type WorkKind } from './workClient.ts';
import { WorkProgress } from './WorkProgress.tsx';

interface WorkItemProps {
  kind: WorkKind;
  work: BackgroundWork;
  /** The parts of the work, in their order. */
  phases: readonly string[];
  /** What names the work among others, in its title. */
  title: string;
  /** The same within the name of a button. */
  name: string;
  /** What is known of it beside its state, such as its size. */
  facts: readonly string[];
  /** Another one is being made. */
  isLocked: boolean;
  /** Called after an action whose button is gone then. */
  onActed: () => void;
}

/** What is known of a work: state, facts, until when it is kept, or why it came to nothing. */
function WorkFacts({ work: { state, removedAt, failure }, facts }: Pick<WorkItemProps, 'work' | 'facts'>) {
  const translate = useTranslate();
  const formats = useFormats();
  const all = [
    ...facts,
    ...(removedAt === null ? [] : [translate('works.removedAt', { instant: formats.instant(removedAt) })]),
    ...(failure === null ? [] : [translate(`works.failures.${failure}`)]),
  ];
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`works.states.${state}`)}
      </Typography>
      {all.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {all.join(' · ')}
        </Typography>
      )}
    </>
  );
}

/** What can be done with a work now. */
function WorkActions({ kind, work, name, isLocked, onActed }: WorkItemProps) {
  const translate = useTranslate();
  const { isBusy, act } = useWorkAction(kind);
  const [isConfirming, setConfirming] = useState(false);
  const { id, state } = work;
  const remove = () => {
    setConfirming(false);
    void act(() => removeWork(kind, id), 'removed').then(onActed);
  };
  const word = (key: string) => translate(`${kind.words}.${key}`, { name });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
      {state === 'done' && (
        <Button
          variant="contained"
          component="a"
          href={addressOfWork(kind, id)}
          download
          startIcon={<DownloadIcon />}
          aria-label={word('downloadOf')}
        >
          {translate('works.download')}
        </Button>
      )}
      {isWorkActive(work) && (
        <Button
          variant="outlined"
          disabled={isBusy}
          onClick={() => void act(() => actOnWork(kind, id, 'cancel'), 'cancelled').then(onActed)}
        >
          {translate('works.cancel')}
        </Button>
      )}
      {(state === 'failed' || state === 'cancelled') && (
        <Button
          variant="outlined"
          disabled={isBusy || isLocked}
          aria-label={word('retryOf')}
          onClick={() => void act(() => actOnWork(kind, id, 'retry'), 'requested').then(onActed)}
        >
          {translate('works.retry')}
        </Button>
      )}
      {!isWorkActive(work) && (
        <Button
          variant="outlined"
          color="error"
          disabled={isBusy}
          aria-label={word('removeOf')}
          onClick={() => (state === 'done' ? setConfirming(true) : remove())}
        >
          {translate('works.remove')}
        </Button>
      )}
      <Confirm
        isOpen={isConfirming}
        title={word('removeTitle')}
        content={word('removeText')}
        confirm={translate('works.remove')}
        onConfirm={remove}
        onClose={() => setConfirming(false)}
      />
    </Box>
  );
}

/** One work with how far it is, and what can be done with it. */
export function WorkItem(props: WorkItemProps) {
  const { kind, work, phases, title, facts } = props;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography>{title}</Typography>
        <WorkFacts work={work} facts={facts} />
        {work.state === 'running' && <WorkProgress kind={kind} work={work} phases={phases} />}
      </Box>
      <WorkActions {...props} />
    </Box>
  );
}
