import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Message } from './Message.tsx';

/** Explains that the user may not open the page, and whom to ask. */
export function Forbidden() {
  const translate = useTranslate();
  return (
    <>
      <Title title="shell.noRight" preferenceKey={false} />
      <Message text={translate('shell.noRightText', { whom: translate('shell.noRightWhom') })}>
        <Button variant="contained" component={Link} to="/">
          {translate('shell.goHome')}
        </Button>
      </Message>
    </>
  );
}
