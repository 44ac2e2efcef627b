import LockIcon from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';

interface StatedAvailabilityProps {
  availability: 'notApplicable' | 'withheld';
  name: string;
  onClear: () => void;
}

/** Says that there is no figure to report, above the field of the reason, with the way back to a figure. */
export function StatedAvailability({ availability, name, onClear }: StatedAvailabilityProps) {
  const translate = useTranslate();
  return (
    <span className="stated">
      {availability === 'withheld' ? <LockIcon aria-hidden="true" /> : <span aria-hidden="true">–</span>}
      {translate(`resources.measurements.choices.availability.${availability}`)}
      <button type="button" className="small" onClick={onClear} aria-label={translate('figures.backTo', { indicator: name })}>
        ×
      </button>
    </span>
  );
}
