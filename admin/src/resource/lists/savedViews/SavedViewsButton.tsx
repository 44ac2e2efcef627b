import { useState } from 'react';
import Bookmark from '@mui/icons-material/Bookmark';
import BookmarkBorder from '@mui/icons-material/BookmarkBorderOutlined';
import { Button } from 'react-admin';
import { SavedViewsDialog } from './SavedViewsDialog.tsx';
import { useSavedViews } from './useSavedViews.ts';

/** Opens the saved views of a list; it says which of them is shown. */
export function SavedViewsButton() {
  const [isOpen, setOpen] = useState(false);
  const { current } = useSavedViews();
  return (
    <>
      <Button label={current?.name ?? 'resource.views.title'} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {current ? <Bookmark /> : <BookmarkBorder />}
      </Button>
      {isOpen && <SavedViewsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
