import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';

/** The rows of a figure's parts: whether they are shown, and the id of the first. */
export interface PartsExpansion {
  isExpanded: boolean;
  id: string;
  onToggle: () => void;
}

interface ExpandPartsButtonProps {
  indicator: Indicator;
  name: string;
  expansion: PartsExpansion;
}

/** Shows and hides the parts of a figure below its row. */
export function ExpandPartsButton({ indicator, name, expansion }: ExpandPartsButtonProps) {
  const { isExpanded, id, onToggle } = expansion;
  const translate = useTranslate();
  const dimensions = indicator.dimensions.map((each) => each.name).join(', ');
  return (
    <button
      type="button"
      className="small"
      style={{ marginInlineStart: -4 }}
      aria-expanded={isExpanded}
      aria-controls={id}
      aria-label={translate('figures.partsOf', { indicator: name, dimensions })}
      onClick={onToggle}
    >
      <span aria-hidden="true">{isExpanded ? '▾ ' : '▸ '}</span>
      {translate('figures.by', { dimensions })}
    </button>
  );
}
