import { say } from '../texts/publicTexts.ts';

interface RequestFieldProps {
  name: 'name' | 'email' | 'message';
  type: 'text' | 'email' | 'long';
  autoComplete: string;
}

function RequestField({ name, type, autoComplete }: RequestFieldProps) {
  const errorId = `ask-${name}-wrong`;
  const controlProps = {
    id: `ask-${name}`,
    name,
    required: true,
    autoComplete,
    'aria-describedby': errorId,
  };
  return (
    <div>
      <label htmlFor={`ask-${name}`}>{say(name)}</label>
      {type === 'long' ? <textarea {...controlProps} /> : <input type={type} {...controlProps} />}
      <p className="wrong" id={errorId} data-wrong={name} />
    </div>
  );
}

/** The form of a visitor's cooperation request. Its script sends it and shows the result. */
export function CooperationRequestForm({ reference }: { reference: string }) {
  const texts = {
    'data-working': say('askWorking'),
    'data-asked': say('asked'),
    'data-failed': say('askFailed'),
    'data-unreachable': say('unreachable'),
  };
  return (
    <section aria-labelledby="work">
      <h2 id="work">{say('work')}</h2>
      <p>{say('workText')}</p>
      <noscript>
        <p>{say('workScript')}</p>
      </noscript>
      <form className="ask" id="ask" hidden noValidate action={`/api/public/solutions/${reference}/cooperations`} {...texts}>
        <RequestField name="name" type="text" autoComplete="name" />
        <RequestField name="email" type="email" autoComplete="email" />
        <RequestField name="message" type="long" autoComplete="off" />
        <div className="apart" aria-hidden="true">
          <label htmlFor="ask-website">{say('website')}</label>
          <input type="text" id="ask-website" name="website" tabIndex={-1} autoComplete="off" />
        </div>
        <p className="muted">{say('workData')}</p>
        <button type="submit">{say('ask')}</button>
      </form>
      <p id="ask-told" role="status" tabIndex={-1} />
    </section>
  );
}
