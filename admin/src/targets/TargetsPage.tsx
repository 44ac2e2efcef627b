import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Title, useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';
import { TargetsEditor } from './TargetsEditor.tsx';
import { useTargetsData } from './useTargetsData.ts';

/** The targets of all organisations as one table. */
export default function TargetsPage() {
  const translate = useTranslate();
  const { data, error, refetch } = useTargetsData();
  const title = <Title title={translate('targets.title')} />;
  if (error) {
    const { message } = problemOf(error);
    const retryButton = (
      <Button color="inherit" onClick={refetch}>
        {translate('shell.tryAgain')}
      </Button>
    );
    return (
      <>
        {title}
        <Alert severity="error" action={retryButton}>
          {translate(message, { _: message })}
        </Alert>
      </>
    );
  }
  if (!data) {
    return (
      <div role="progressbar" aria-label={translate('shell.loading')}>
        {title}
        <Skeleton variant="rounded" height={480} />
      </div>
    );
  }
  const isEmpty = data.rows.length === 0 || data.organisations.length === 0;
  return (
    <>
      {title}
      {isEmpty ? <Alert severity="info">{translate('targets.empty')}</Alert> : <TargetsEditor data={data} />}
    </>
  );
}
