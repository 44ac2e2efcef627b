import { useTranslate } from 'react-admin';

interface CountedAnewButtonProps {
  name: string;
  /** The number of the period from which the new definition holds. */
  since: number;
  onOpen: () => void;
}

/** Says in a row that its indicator is counted by a new definition from this period on. It opens the details, which say why. */
export function CountedAnewButton({ name, since, onOpen }: CountedAnewButtonProps) {
  const translate = useTranslate();
  return (
    <div>
      <button
        type="button"
        className="small"
        aria-label={translate('countedAnew.sinceOf', { number: since, indicator: name })}
        onClick={onOpen}
      >
        {translate('countedAnew.since', { number: since })}
      </button>
    </div>
  );
}
