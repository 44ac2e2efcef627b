import { scriptEnglish } from '../texts/submissionTexts.en.ts';
import { PageLayout } from './PageLayout.tsx';
import { say } from '../texts/publicTexts.ts';

/** The page behind the mailed link. Its HTML is the same for everybody; its script loads the data with the token of the link. */
export const PersonalPage = ({ consortium }: { consortium: string }) => (
  <PageLayout
    title={say('personal')}
    description={say('personalText')}
    consortium={consortium}
    address={null}
    scripts={['entry-page']}
  >
    <h1>{say('personal')}</h1>
    <p>{say('personalText')}</p>
    <noscript>
      <p className="notice">{say('personalNeedsScript')}</p>
    </noscript>
    <div id="personal" data-texts={JSON.stringify(scriptEnglish)} aria-live="polite" />
  </PageLayout>
);
