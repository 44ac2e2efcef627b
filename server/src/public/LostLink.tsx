import { TextLine } from './EntryFields.tsx';
import { scriptEnglish } from './entryTexts.en.ts';
import { say } from './publicTexts.ts';

/** Asks for a new link to what was sent. */
export const LostLink = ({ slug }: { slug: string }) => (
  <section aria-labelledby="lost">
    <h2 id="lost">{say('lost')}</h2>
    <p>{say('lostText')}</p>
    <form id="lost-link" noValidate data-slug={slug} data-texts={JSON.stringify(scriptEnglish)}>
      <fieldset className="whole" disabled>
        <TextLine name="lostEmail" label={say('entry.email')} longest={254} complete="email" />
        <p className="buttons">
          <button type="submit" className="quiet">
            {say('lostSubmit')}
          </button>
        </p>
        <p role="status" data-status="" />
      </fieldset>
    </form>
  </section>
);
