import { type ReactNode, useContext } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';
import { SettledNotice } from './SettledNotice.tsx';
import { ViewFrameContext } from './viewFrameContext.ts';

interface ViewQuery {
  isPending: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** Shows a skeleton of similar size while loading, an error with its request id, or the children. */
export function ViewState({ query, height, children }: { query: ViewQuery; height: number; children: () => ReactNode }) {
  const translate = useTranslate();
  const frame = useContext(ViewFrameContext);
  if (query.error && frame !== null) return <frame.Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.error) {
    const { message, requestId } = problemOf(query.error);
    return (
      <>
        <SettledNotice />
        <Alert
          severity="error"
          action={
            <Button color="inherit" size="small" onClick={() => void query.refetch()}>
              {translate('shell.tryAgain')}
            </Button>
          }
        >
          <AlertTitle>{translate('resource.failed')}</AlertTitle>
          {translate(message, { _: message })} {requestId === null ? '' : translate('problem.requestId', { id: requestId })}
        </Alert>
      </>
    );
  }
  if (query.isPending)
    return (
      <Skeleton variant="rounded" height={frame?.height ?? height} role="progressbar" aria-label={translate('shell.loading')} />
    );
  return (
    <>
      <SettledNotice />
      {children()}
    </>
  );
}
