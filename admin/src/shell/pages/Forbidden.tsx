import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useViewingAs } from '../../access/session/session.ts';
import { Message } from './Message.tsx';

/** Explains that the user may not open the page, and whom to ask. */
export function Forbidden() {
  const translate = useTranslate();
  const isViewing = useViewingAs() !== null;
  const text = isViewing
    ? translate('viewAs.notShown')
    : translate('shell.noRightText', { whom: translate('shell.noRightWhom') });
  return (
    <>
      <Title title="shell.noRight" preferenceKey={false} />
      <Message text={text}>
        <Button variant="contained" component={Link} to="/">
          {translate('shell.goHome')}
        </Button>
      </Message>
    </>
  );
}
