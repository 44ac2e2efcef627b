import { say } from '../texts/publicTexts.ts';

/** The mark of what is illustrative: a dashed ring. `IllustrativeNote` says once a page what it means. */
export const IllustrativeMark = () => (
  <svg className="mark" role="img" aria-label={say('illustrative')} viewBox="0 0 16 16" width="16" height="16">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.1 1.6" />
  </svg>
);

/** What the mark of illustrative figures and texts means. */
export const IllustrativeNote = () => (
  <p className="muted">
    <IllustrativeMark /> {say('illustrativeNote')}
  </p>
);
