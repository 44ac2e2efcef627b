import { scriptEnglish } from './entryTexts.en.ts';
import { Page } from './Page.tsx';
import { say } from './publicTexts.ts';

/** What the mailed link opens: the same for everybody; its script asks for what the link's secret opens. */
export const EntryPage = ({ consortium }: { consortium: string }) => (
  <Page title={say('personal')} description={say('personalText')} consortium={consortium} address={null} scripts={['entry-page']}>
    <h1>{say('personal')}</h1>
    <p>{say('personalText')}</p>
    <noscript>
      <p className="notice">{say('personalNeedsScript')}</p>
    </noscript>
    <div id="personal" data-texts={JSON.stringify(scriptEnglish)} aria-live="polite" />
  </Page>
);
