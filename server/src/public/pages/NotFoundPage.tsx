import { PageLayout } from './PageLayout.tsx';
import { say } from '../texts/publicTexts.ts';

/** For an address at which nothing public stands, whether or not there is something that is not. */
export const NotFoundPage = ({ consortium }: { consortium: string }) => (
  <PageLayout title={say('missing')} description={say('missingText')} consortium={consortium} address={null}>
    <h1>{say('missing')}</h1>
    <p>{say('missingText')}</p>
    <p>
      <a href="/public">{consortium}</a>
    </p>
  </PageLayout>
);
