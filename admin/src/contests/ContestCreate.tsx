import { useGetOne } from 'react-admin';
import type { Consortium } from '@pilotage/shared';
import { createCreatePage } from '../resource/screens/createCreatePage.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { contestForm } from './contestForm.tsx';

const ContestForm = createCreatePage('contests', contestForm);

/** Create form of a contest, with the consortium's time zone as default. */
export default function ContestCreate() {
  const { data, isPending } = useGetOne<Consortium>('consortium', { id: 1 });
  return isPending ? <Loading /> : <ContestForm defaults={{ timeZone: data?.timeZone ?? 'UTC' }} />;
}
