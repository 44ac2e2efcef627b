import { instantIn, say } from '../texts/publicTexts.ts';
import type { PublicTextKey } from '../texts/publicTexts.en.ts';

interface InstantProps {
  instant: string;
  timeZone: string;
  /** The sentence that the instant stands in. */
  text: PublicTextKey;
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
