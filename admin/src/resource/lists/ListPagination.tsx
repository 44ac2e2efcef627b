import type { ComponentProps } from 'react';
import { Pagination, PaginationActions, useTranslate } from 'react-admin';

function LabelledPaginationActions(props: ComponentProps<typeof PaginationActions>) {
  const translate = useTranslate();
  return <PaginationActions {...props} aria-label={translate('resource.pages')} />;
}

/** Pagination whose buttons have names in the language of the page. */
export const ListPagination = () => <Pagination actions={LabelledPaginationActions} />;
