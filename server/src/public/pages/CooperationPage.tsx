import { PageLayout } from './PageLayout.tsx';
import { say } from '../texts/publicTexts.ts';

/** The page behind the links of cooperation mails. Its script reads the token from the fragment of the URL. */
export function CooperationPage({ consortium }: { consortium: string }) {
  const texts = {
    'data-dead': say('togetherDead'),
    'data-failed': say('askFailed'),
    'data-unreachable': say('unreachable'),
    'data-about': say('togetherAbout', { title: '{title}' }),
    'data-from': say('togetherFrom', { organisation: '{organisation}' }),
    'data-visitor': say('togetherVisitor'),
    'data-yours': say('togetherYours'),
    'data-confirmed': say('confirmed'),
    'data-accepted': say('accepted'),
    'data-declined': say('declined'),
  };
  return (
    <PageLayout
      title={say('together')}
      description={say('together')}
      consortium={consortium}
      address={null}
      scripts={['cooperation']}
    >
      <h1>{say('together')}</h1>
      <noscript>
        <p>{say('togetherScript')}</p>
      </noscript>
      <p id="told" role="status" tabIndex={-1} {...texts} />
      <div id="asked" hidden>
        <p>
          <a id="about" href="/public/solutions">
            {say('solutions')}
          </a>
        </p>
        <p id="from" />
        <blockquote id="message" />
        <p className="actions" id="confirming" hidden>
          <button type="button" data-does="confirm">
            {say('confirm')}
          </button>
        </p>
        <div id="answering" hidden>
          <p>{say('answerText')}</p>
          <label htmlFor="answer">{say('answerWords')}</label>
          <textarea id="answer" aria-describedby="answer-wrong" />
          <p className="wrong" id="answer-wrong" />
          <p className="actions">
            <button type="button" data-does="accept">
              {say('accept')}
            </button>
            <button type="button" className="second" data-does="decline">
              {say('decline')}
            </button>
          </p>
        </div>
      </div>
    </PageLayout>
  );
}
