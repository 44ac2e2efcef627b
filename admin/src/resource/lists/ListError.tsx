import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { useListContext, useTranslate } from 'react-admin';
import { problemOf } from '../../data/problem.ts';

/** Error state of a list: the message, the request id and a retry button. */
export function ListError() {
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  const { message, requestId } = problemOf(error);
  return (
    <Alert
      severity="error"
      sx={{ width: '100%' }}
      action={
        <Button color="inherit" size="small" onClick={() => void refetch()}>
          {translate('shell.tryAgain')}
        </Button>
      }
    >
      <AlertTitle>{translate('resource.failed')}</AlertTitle>
      {translate(message, { _: message })} {requestId !== null && translate('problem.requestId', { id: requestId })}
    </Alert>
  );
}
