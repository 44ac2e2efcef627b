import Button from '@mui/material/Button';
import { Title, useLogout, useTranslate } from 'react-admin';
import { Message } from '../../shell/pages/Message.tsx';

export function NoMembership() {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <>
      <Title title="access.noMembership" preferenceKey={false} />
      <Message text={translate('access.noMembershipText')}>
        <Button variant="contained" onClick={() => logout({}, '/login')}>
          {translate('shell.signOut')}
        </Button>
      </Message>
    </>
  );
}
