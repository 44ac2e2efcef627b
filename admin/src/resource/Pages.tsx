import type { ComponentProps } from 'react';
import { Pagination, PaginationActions, useTranslate } from 'react-admin';

function Steps(props: ComponentProps<typeof PaginationActions>) {
  const translate = useTranslate();
  return <PaginationActions {...props} aria-label={translate('resource.pages')} />;
}

/** Paging whose steps are named in the page's language, too. */
export const Pages = () => <Pagination actions={Steps} />;
