import { useTranslate } from 'react-admin';

interface EntryConflictProps {
  /** Who changed the entry meanwhile; empty where that is not known. */
  editorName: string;
  /** Both entries in words. */
  theirs: string;
  ours: string;
  onKeepTheirs: () => void;
  onTakeOurs: () => void;
}

/** Both versions of an entry that somebody else changed meanwhile, and the choice. */
export function EntryConflict({ editorName, theirs, ours, onKeepTheirs, onTakeOurs }: EntryConflictProps) {
  const translate = useTranslate();
  return (
    <>
      <span className="refused">
        {translate('targets.changedTo', { who: editorName || translate('figures.somebody'), theirs, ours })}
      </span>
      <button type="button" className="small" onClick={onKeepTheirs}>
        {translate('figures.keepTheirs', { value: theirs })}
      </button>
      <button type="button" className="small" onClick={onTakeOurs}>
        {translate('figures.takeOurs', { value: ours })}
      </button>
    </>
  );
}
