import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Message } from './Message.tsx';

export function NotFound() {
  const translate = useTranslate();
  return (
    <>
      <Title title="shell.notFound" preferenceKey={false} />
      <Message text={translate('shell.notFoundText')}>
        <Button variant="contained" component={Link} to="/">
          {translate('shell.goHome')}
        </Button>
      </Message>
    </>
  );
}
