import { Page } from './Page.tsx';
import { say } from './publicTexts.ts';

/** For an address at which nothing public stands, whether or not there is something that is not. */
export const MissingPage = ({ consortium }: { consortium: string }) => (
  <Page title={say('missing')} description={say('missingText')} consortium={consortium} address={null}>
    <h1>{say('missing')}</h1>
    <p>{say('missingText')}</p>
    <p>
      <a href="/public">{consortium}</a>
    </p>
  </Page>
);
