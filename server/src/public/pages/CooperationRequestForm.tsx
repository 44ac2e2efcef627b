import { say } from '../texts/publicTexts.ts';

interface RequestFieldProps {
  name: 'name' | 'email' | 'message';
  type: 'text' | 'email' | 'long';
  longest: number;
  complete: string;
}

function RequestField({ name, type, longest, complete }: RequestFieldProps) {
  const errorId = `ask-${name}-wrong`;
  const controlProps = {
    id: `ask-${name}`,
    name,
    required: true,
    maxLength: longest,
    autoComplete: complete,
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

const maxLengths = { name: 120, email: 254, message: 4000 };

/** The form by which a visitor asks to work on a solution; its script sends it and says what came of it. */
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
        <RequestField name="name" type="text" longest={maxLengths.name} complete="name" />
        <RequestField name="email" type="email" longest={maxLengths.email} complete="email" />
        <RequestField name="message" type="long" longest={maxLengths.message} complete="off" />
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
