import { say } from '../texts/publicTexts.ts';

interface PaginationProps {
  page: number;
  pages: number;
  urlOf: (page: number) => string;
}

/** The ways to the page before and the next one; nothing where there is one page alone. */
export function Pagination({ page, pages, urlOf }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pages" aria-label={say('pagesOf')}>
      {page > 1 && (
        <a href={urlOf(page - 1)} rel="prev">
          {say('before')}
        </a>
      )}
      <span>{say('pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={urlOf(page + 1)} rel="next">
          {say('next')}
        </a>
      )}
    </nav>
  );
}
