import { useCanAccess } from 'react-admin';
import { PageForm } from '../resource/forms/PageForm.tsx';
import { FormFields } from '../resource/screens/FormFields.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { consortiumForm } from './consortiumForm.tsx';
import { ConsortiumShow } from './ConsortiumShow.tsx';
import { PublicPicture } from './PublicPicture.tsx';

/** The single record of the consortium: a form for whoever may change it, a page to read for others. */
export default function ConsortiumPage() {
  const { canAccess, isPending } = useCanAccess({ resource: 'consortium', action: 'update' });
  if (isPending) return <Loading />;
  if (!canAccess) return <ConsortiumShow />;
  return (
    <>
      <PageForm resource="consortium" id={1} title="organisations.consortiumTitle">
        <FormFields resource="consortium" form={consortiumForm} isNew={false} />
      </PageForm>
      <PublicPicture />
    </>
  );
}
