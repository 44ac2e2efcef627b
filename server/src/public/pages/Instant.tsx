import { instantIn, say } from '../texts/publicTexts.ts';
import type { PublicTextKey } from '../texts/publicTexts.en.ts';

interface InstantProps {
  instant: string;
  timeZone: string;
  /** The text with the placeholder `{instant}`. */
  text: PublicTextKey;
}

/** An instant in the contest's time zone. A script adds it in the reader's own time zone. */
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
