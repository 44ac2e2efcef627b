import { Title, useTranslate } from 'react-admin';
import { Message } from './Message.tsx';

export function NotYet() {
  const translate = useTranslate();
  return (
    <>
      <Title title="shell.home" preferenceKey={false} />
      <Message text={translate('shell.unfinished')} />
    </>
  );
}
