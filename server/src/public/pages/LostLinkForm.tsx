import { TextField } from './FormFields.tsx';
import { scriptEnglish } from '../texts/submissionTexts.en.ts';
import { say } from '../texts/publicTexts.ts';

/** The form that requests a new personal link by mail. */
export const LostLinkForm = ({ slug }: { slug: string }) => (
  <section aria-labelledby="lost">
    <h2 id="lost">{say('lost')}</h2>
    <p>{say('lostText')}</p>
    <form id="lost-link" noValidate data-slug={slug} data-texts={JSON.stringify(scriptEnglish)}>
      <fieldset className="whole" disabled>
        <TextField name="lostEmail" label={say('entry.email')} maxLength={254} autoComplete="email" />
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
