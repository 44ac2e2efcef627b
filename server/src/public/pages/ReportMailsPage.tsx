import { say } from '../texts/publicTexts.ts';
import { PageLayout } from './PageLayout.tsx';

/** The page behind the link that ends the mails of half-year reports. Opening it changes nothing: its button does. */
export function ReportMailsPage({ consortium }: { consortium: string }) {
  const texts = {
    'data-dead': say('togetherDead'),
    'data-failed': say('reportMailsFailed'),
    'data-unreachable': say('reportMailsUnreachable'),
    'data-ended': say('reportMailsEnded'),
  };
  return (
    <PageLayout
      title={say('reportMails')}
      description={say('reportMails')}
      consortium={consortium}
      address={null}
      scripts={['report-mails']}
    >
      <h1>{say('reportMails')}</h1>
      <noscript>
        <p>{say('togetherScript')}</p>
      </noscript>
      <p id="told" role="status" tabIndex={-1} {...texts} />
      <div id="ending" hidden>
        <p>{say('reportMailsText')}</p>
        <p className="actions">
          <button type="button" id="end">
            {say('reportMailsEnd')}
          </button>
        </p>
      </div>
    </PageLayout>
  );
}
