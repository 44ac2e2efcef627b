import type { ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';

interface Asked {
  isPending: boolean;
  error: unknown;
  refetch: () => unknown;
}

/** Waiting in about the size of the answer, or what went wrong with the request's id; else the answer. */
export function ViewState({ asked, height, children }: { asked: Asked; height: number; children: () => ReactNode }) {
  const translate = useTranslate();
  if (asked.error) {
    const { message, requestId } = problemOf(asked.error);
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={() => void asked.refetch()}>
            {translate('shell.tryAgain')}
          </Button>
        }
      >
        <AlertTitle>{translate('resource.failed')}</AlertTitle>
        {translate(message, { _: message })} {requestId === null ? '' : translate('problem.requestId', { id: requestId })}
      </Alert>
    );
  }
  if (asked.isPending)
    return <Skeleton variant="rounded" height={height} role="progressbar" aria-label={translate('shell.loading')} />;
  return children();
}
