import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';

/** Why a tile shows nothing. The others are not concerned. */
export type TileRefusal = 'refused' | 'gone' | 'noPeriod';

/** Says in words why a tile shows nothing. */
export function TileNote({ why }: { why: TileRefusal }) {
  const translate = useTranslate();
  return <Alert severity="info">{translate(`boards.tile.${why}`)}</Alert>;
}

const whyOf = (status: number): TileRefusal | null => (status === 403 ? 'refused' : status === 404 ? 'gone' : null);

/** What a tile shows whose figures could not be loaded: that they are not open, that they are gone, or what went wrong. */
export function TileFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const translate = useTranslate();
  const { status, message, requestId } = problemOf(error);
  const why = whyOf(status);
  if (why !== null) return <TileNote why={why} />;
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {translate('shell.tryAgain')}
        </Button>
      }
    >
      {translate(message, { _: message })} {requestId === null ? '' : translate('problem.requestId', { id: requestId })}
    </Alert>
  );
}
