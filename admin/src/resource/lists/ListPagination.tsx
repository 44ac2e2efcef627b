import type { ComponentProps } from 'react';
import { Pagination, PaginationActions, useTranslate } from 'react-admin';

function LabelledPaginationActions(props: ComponentProps<typeof PaginationActions>) {
  const translate = useTranslate();
  return <PaginationActions {...props} aria-label={translate('resource.pages')} />;
}

/** Paging whose steps are named in the page's language, too. */
export const ListPagination = () => <Pagination actions={LabelledPaginationActions} />;
