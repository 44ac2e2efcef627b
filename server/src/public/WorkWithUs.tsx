import { say } from './publicTexts.ts';

interface FieldProps {
  name: 'name' | 'email' | 'message';
  type: 'text' | 'email' | 'long';
  longest: number;
  complete: string;
}

function Field({ name, type, longest, complete }: FieldProps) {
  const wrong = `ask-${name}-wrong`;
  const of = { id: `ask-${name}`, name, required: true, maxLength: longest, autoComplete: complete, 'aria-describedby': wrong };
  return (
    <div>
      <label htmlFor={`ask-${name}`}>{say(name)}</label>
      {type === 'long' ? <textarea {...of} /> : <input type={type} {...of} />}
      <p className="wrong" id={wrong} data-wrong={name} />
    </div>
  );
}

const longest = { name: 120, email: 254, message: 4000 };

/** The form by which a visitor asks to work on a solution; its script sends it and says what came of it. */
export function WorkWithUs({ reference }: { reference: string }) {
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
        <Field name="name" type="text" longest={longest.name} complete="name" />
        <Field name="email" type="email" longest={longest.email} complete="email" />
        <Field name="message" type="long" longest={longest.message} complete="off" />
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
