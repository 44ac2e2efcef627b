import { TextField } from './FormFields.tsx';
import { scriptEnglish } from '../texts/submissionTexts.en.ts';
import { say } from '../texts/publicTexts.ts';

/** Asks for a new link to what was sent. */
export const LostLinkForm = ({ slug }: { slug: string }) => (
  <section aria-labelledby="lost">
    <h2 id="lost">{say('lost')}</h2>
    <p>{say('lostText')}</p>
    <form id="lost-link" noValidate data-slug={slug} data-texts={JSON.stringify(scriptEnglish)}>
      <fieldset className="whole" disabled>
        <TextField name="lostEmail" label={say('entry.email')} longest={254} complete="email" />
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
