import type { ReactNode } from 'react';
import { Field, Select, TextArea, TextLine } from './EntryFields.tsx';
import type { PublicContest } from './publicContests.ts';
import { countryName, dayText, say } from './publicTexts.ts';
import { scriptEnglish } from './entryTexts.en.ts';

export interface EntryFormProps {
  contest: PublicContest;
  /** Whom an applicant may work for. */
  partners: readonly { slug: string; name: string }[];
  /** Countries of the consortium, which stand first. */
  ours: readonly string[];
  countries: readonly string[];
}

const byName = (codes: readonly string[]) =>
  codes.map((code) => ({ value: code, text: countryName(code) })).toSorted((a, b) => a.text.localeCompare(b.text, 'en'));

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className="group">
    <legend>{title}</legend>
    {children}
  </fieldset>
);

const Tick = ({ name, text, children }: { name: string; text: string; children?: ReactNode }) => (
  <div className="field">
    <label className="tick">
      <input type="checkbox" name={name} id={`entry-${name}`} aria-describedby={`entry-${name}-error`} /> <span>{text}</span>
    </label>
    {children}
    <p className="error" id={`entry-${name}-error`} hidden />
  </div>
);

function Solution({ contest, ours, countries }: EntryFormProps) {
  const { questions, themes, filesMost } = contest;
  return (
    <>
      <TextLine name="title" label={say('entry.title')} longest={200} />
      <TextArea name="summary" label={say('entry.summary')} longest={2000} rows={3} />
      {questions.map(({ number, text, help, longest, required }) => (
        <TextArea
          key={number}
          name={`answers.${number}`}
          label={required ? text : say('optional', { field: text })}
          help={help}
          longest={longest}
          required={required}
        />
      ))}
      <Select name="country" label={say('entry.country')}>
        <optgroup label={say('entry.countryOurs')}>
          {byName(ours).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </optgroup>
        <optgroup label={say('entry.countryAll')}>
          {byName(countries.filter((code) => !ours.includes(code))).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </optgroup>
      </Select>
      {themes !== null && (
        <Select name="theme" label={say('entry.theme')}>
          {themes.map((theme) => (
            <option key={theme}>{theme}</option>
          ))}
        </Select>
      )}
      {filesMost > 0 && (
        <Field
          name="file"
          label={say('optional', { field: say('entry.files') })}
          help={say('entry.filesHelp', { most: filesMost })}
        >
          {(own) => <input {...own} type="file" multiple data-most={filesMost} />}
        </Field>
      )}
      <ul className="files" data-files="" />
    </>
  );
}

function Person({ contest, partners }: EntryFormProps) {
  const { eraseOn, languages } = contest;
  return (
    <Group title={say('entry.you')}>
      {eraseOn !== null && <p className="muted">{say('entry.youText', { day: dayText(eraseOn) })}</p>}
      <TextLine name="name" label={say('entry.name')} longest={120} complete="name" />
      <TextLine name="email" label={say('entry.email')} help={say('entry.emailHelp')} longest={254} complete="email" />
      <TextLine
        name="phone"
        label={say('optional', { field: say('entry.phone') })}
        longest={40}
        complete="tel"
        required={false}
      />
      <TextLine
        name="belongsTo"
        label={say('optional', { field: say('entry.belongsTo') })}
        longest={200}
        complete="organization"
        required={false}
      />
      <Select
        name="affiliation"
        label={say('entry.affiliation')}
        help={say('entry.affiliationHelp')}
        none={say('entry.noAffiliation')}
      >
        {partners.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      {languages.length > 1 ? (
        <Select name="locale" label={say('entry.locale')} isChosen>
          {languages.map((language) => (
            <option key={language} value={language}>
              {say(`entry.language.${language}`)}
            </option>
          ))}
        </Select>
      ) : (
        <input type="hidden" name="locale" value={languages[0]} />
      )}
    </Group>
  );
}

/** The form made of the contest's own questions. Without its script it can be read, and says that it cannot be sent. */
export function EntryForm(props: EntryFormProps) {
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
          <Solution {...props} />
          <Person {...props} />
          <Tick name="mayPublish" text={say('entry.mayPublish')} />
          <Tick name="consent" text={say('entry.consent')}>
            <p>
              <a href="#privacy">{say('entry.consentLink')}</a>
            </p>
          </Tick>
          <div className="apart" aria-hidden="true">
            <label>
              Website <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
            </label>
          </div>
          <p className="buttons">
            <button type="submit">{say('entry.submit')}</button>
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
