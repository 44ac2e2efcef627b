import type { Indicator } from '@pilotage/shared';

interface ScoreOptionsProps {
  id: string;
  name: string;
  options: Indicator['options'];
  selectedValue: string;
  onChoose: (value: number) => void;
}

/** The options of a score with their labels. Keys select an option; the focus stays in the field above. */
export function ScoreOptions({ id, name, options, selectedValue, onChoose }: ScoreOptionsProps) {
  return (
    <div id={id} role="listbox" aria-label={name} className="options">
      {options.map(({ value, text }) => (
        <div
          key={value}
          id={`${id}${value}`}
          role="option"
          tabIndex={-1}
          aria-selected={String(value) === selectedValue}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(value);
          }}
        >
          <strong>{value}</strong> {text}
        </div>
      ))}
    </div>
  );
}
