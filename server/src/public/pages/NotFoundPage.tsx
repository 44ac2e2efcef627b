import { PageLayout } from './PageLayout.tsx';
import { say } from '../texts/publicTexts.ts';

/** The 404 page. It is the same for missing and for unpublished records. */
export const NotFoundPage = ({ consortium }: { consortium: string }) => (
  <PageLayout title={say('missing')} description={say('missingText')} consortium={consortium} address={null}>
    <h1>{say('missing')}</h1>
    <p>{say('missingText')}</p>
    <p>
      <a href="/public">{consortium}</a>
    </p>
  </PageLayout>
);
