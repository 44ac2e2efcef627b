import type { ReactNode } from 'react';
import { FormField, SelectField, TextAreaField, TextField } from './FormFields.tsx';
import type { PublicContest } from '../publicContests.ts';
import { countryName, dayText, say } from '../texts/publicTexts.ts';
import { scriptEnglish } from '../texts/submissionTexts.en.ts';

export interface SubmissionFormProps {
  contest: PublicContest;
  /** Organisations that an applicant may be affiliated with. */
  partners: readonly { slug: string; name: string }[];
  /** Countries of the consortium. They are listed first. */
  consortiumCountries: readonly string[];
  countries: readonly string[];
}

const sortByName = (codes: readonly string[]) =>
  codes.map((code) => ({ value: code, text: countryName(code) })).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));

/** A step of the form; without scripts all of them stand below each other. */
const FormStep = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="group" data-step={title}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

const CheckboxField = ({ name, text, children }: { name: string; text: string; children?: ReactNode }) => (
  <div className="field">
    <label className="tick">
      <input type="checkbox" name={name} id={`entry-${name}`} aria-describedby={`entry-${name}-error`} /> <span>{text}</span>
    </label>
    {children}
    <p className="error" id={`entry-${name}-error`} hidden />
  </div>
);

function SolutionFields({ contest, consortiumCountries, countries }: SubmissionFormProps) {
  const { themes } = contest;
  return (
    <FormStep title={say('entry.solution')}>
      <TextField name="title" label={say('entry.title')} maxLength={200} />
      <TextAreaField name="summary" label={say('entry.summary')} maxLength={2000} rows={3} />
      <SelectField name="country" label={say('entry.country')}>
        <optgroup label={say('entry.countryOurs')}>
          {sortByName(consortiumCountries).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </optgroup>
        <optgroup label={say('entry.countryAll')}>
          {sortByName(countries.filter((code) => !consortiumCountries.includes(code))).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </optgroup>
      </SelectField>
      {themes !== null && (
        <SelectField name="theme" label={say('entry.theme')}>
          {themes.map((theme) => (
            <option key={theme}>{theme}</option>
          ))}
        </SelectField>
      )}
    </FormStep>
  );
}

function AnswerFields({ contest: { questions, filesMost } }: Pick<SubmissionFormProps, 'contest'>) {
  return (
    <FormStep title={say('entry.answers')}>
      {questions.map(({ number, text, help, longest, required }) => (
        <TextAreaField
          key={number}
          name={`answers.${number}`}
          label={required ? text : say('optional', { field: text })}
          help={help}
          maxLength={longest}
          required={required}
        />
      ))}
      {filesMost > 0 && (
        <FormField
          name="file"
          label={say('optional', { field: say('entry.files') })}
          help={say('entry.filesHelp', { most: filesMost })}
        >
          {(controlProps) => <input {...controlProps} type="file" multiple data-most={filesMost} />}
        </FormField>
      )}
      <ul className="files" data-files="" />
    </FormStep>
  );
}

function ApplicantFields({ contest, partners }: SubmissionFormProps) {
  const { eraseOn, languages } = contest;
  return (
    <FormStep title={say('entry.you')}>
      {eraseOn !== null && <p className="muted">{say('entry.youText', { day: dayText(eraseOn) })}</p>}
      <TextField name="name" label={say('entry.name')} maxLength={120} autoComplete="name" />
      <TextField name="email" label={say('entry.email')} help={say('entry.emailHelp')} maxLength={254} autoComplete="email" />
      <TextField
        name="phone"
        label={say('optional', { field: say('entry.phone') })}
        maxLength={40}
        autoComplete="tel"
        required={false}
      />
      <TextField
        name="belongsTo"
        label={say('optional', { field: say('entry.belongsTo') })}
        maxLength={200}
        autoComplete="organization"
        required={false}
      />
      <SelectField
        name="affiliation"
        label={say('entry.affiliation')}
        help={say('entry.affiliationHelp')}
        emptyLabel={say('entry.noAffiliation')}
      >
        {partners.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      {languages.length > 1 ? (
        <SelectField name="locale" label={say('entry.locale')} selectsFirst>
          {languages.map((language) => (
            <option key={language} value={language}>
              {say(`entry.language.${language}`)}
            </option>
          ))}
        </SelectField>
      ) : (
        <input type="hidden" name="locale" value={languages[0]} />
      )}
    </FormStep>
  );
}

/** The submission form with the contest's questions, in steps. Without JavaScript it is one page to read, but cannot be sent. */
export function SubmissionForm(props: SubmissionFormProps) {
  const { slug, closesAt } = props.contest;
  return (
    <section aria-labelledby="send">
      <h2 id="send" tabIndex={-1}>
        {say('send')}
      </h2>
      <noscript>
        <p className="notice">{say('sendNeedsScript')}</p>
      </noscript>
      <p data-left="" aria-live="off" className="left" />
      <div data-receipt="" tabIndex={-1} />
      <form id="entry" noValidate data-slug={slug} data-closes={closesAt ?? ''} data-texts={JSON.stringify(scriptEnglish)}>
        <p className="muted" data-stays="">
          {say('sendText')}
        </p>
        <div className="notice" data-problems="" role="alert" tabIndex={-1} hidden />
        <fieldset className="whole" disabled>
          <div data-steps="" hidden />
          <SolutionFields {...props} />
          <AnswerFields {...props} />
          <ApplicantFields {...props} />
          <FormStep title={say('entry.check')}>
            <div data-summary="" />
            <CheckboxField name="mayPublish" text={say('entry.mayPublish')} />
            <CheckboxField name="consent" text={say('entry.consent')}>
              <p>
                <a href="#privacy">{say('entry.consentLink')}</a>
              </p>
            </CheckboxField>
            <p data-check="" />
            <p className="buttons">
              <button type="submit">{say('entry.submit')}</button>
            </p>
          </FormStep>
          <p className="buttons" data-moves="" />
          <div className="apart" aria-hidden="true">
            <label>
              Website <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
            </label>
          </div>
          <p className="buttons">
            <button type="button" className="quiet" data-save="" hidden>
              {say('entry.saveDraft')}
            </button>
            <button type="button" className="quiet" data-clear="">
              {say('entry.clear')}
            </button>
          </p>
          <p role="status" data-status="" />
        </fieldset>
      </form>
    </section>
  );
}
