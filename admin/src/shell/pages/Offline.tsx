import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { Message } from './Message.tsx';

export function Offline() {
  const translate = useTranslate();
  return (
    <>
      <Title title="shell.notReached" preferenceKey={false} />
      <Message text={translate('shell.notReachedText')}>
        <Button variant="contained" onClick={() => window.location.assign('/')}>
          {translate('shell.tryAgain')}
        </Button>
      </Message>
    </>
  );
}
