import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { useLocation, useSearchParams } from 'react-router';
import { useActiveHat, useSession } from '../access/session.ts';
import { Message } from './Message.tsx';
import { useHatNames, usePlace } from './useHatNames.ts';
import { useWear } from './useWear.ts';

/** The organisation whose page the address asks for (`of`), where it is not the one that one works for at present. */
export function useOtherOrganisation(): number | null {
  const [search] = useSearchParams();
  const active = useActiveHat();
  const of = Number(search.get('of') ?? 0);
  return of > 0 && of !== active?.organisationId ? of : null;
}

/** Instead of a page that is another organisation's: the hat that it needs is offered to whoever has it. */
export function OtherHat({ organisationId }: { organisationId: number }) {
  const translate = useTranslate();
  const session = useSession();
  const { placeOf } = useHatNames();
  const present = usePlace();
  const wear = useWear();
  const { pathname, search, hash } = useLocation();
  const hat = session?.memberships.find((each) => each.organisationId === organisationId);
  return (
    <>
      <Title title="shell.otherHat" preferenceKey={false} />
      {hat ? (
        <Message text={translate('shell.ofAnother', { place: placeOf(hat), present })}>
          <Button variant="contained" onClick={() => void wear(hat.id, `${pathname}${search}${hash}`)}>
            {translate('shell.goOnAs', { place: placeOf(hat) })}
          </Button>
        </Message>
      ) : (
        <Message text={translate('shell.ofStranger')} />
      )}
    </>
  );
}
