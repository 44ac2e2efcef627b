/** The award of a solution, behind a star. */
export const AwardChip = ({ award }: { award: string }) => (
  <span className="chip award">
    <svg className="mark" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path fill="currentColor" d="M8 1l2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12.1l-4.4 2.4 1-4.9L.9 6.2l5-.6z" />
    </svg>{' '}
    {award}
  </span>
);
