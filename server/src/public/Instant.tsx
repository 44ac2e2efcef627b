import { instantIn, say } from './publicTexts.ts';
import type { PublicText } from './texts.en.ts';

interface InstantProps {
  instant: string;
  timeZone: string;
  /** The sentence that the instant stands in. */
  text: PublicText;
}

/** An instant by the contest's clock; the reader's own is added in the browser. */
export function Instant({ instant, timeZone, text }: InstantProps) {
  const [before = '', after = ''] = say(text, { instant: '\u0000' }).split('\u0000');
  return (
    <p>
      {before}
      <time dateTime={instant} data-own={say('ownClock', { instant: '{instant}' })}>
        {instantIn(instant, timeZone)}
      </time>
      {after} <span className="muted">{say('clock', { timeZone })}</span> <span className="muted" data-clock="" />
    </p>
  );
}
