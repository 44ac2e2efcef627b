import { useTranslate } from 'react-admin';
import { formatFigureInput } from '../measurements/cells/formatFigureInput.ts';
import { useFormats } from '../resource/format.ts';
import type { EntryParse } from './entryParse.ts';

interface EntryMessageProps {
  id: string;
  draft: { validation: EntryParse<unknown, unknown>; choose: (reading: string) => void };
}

/** Why what is typed cannot be entered, with the readings to choose from where there are several. */
export function EntryMessage({ id, draft: { validation, choose } }: EntryMessageProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const readings = validation.kind === 'ambiguous' ? validation.readings : [];
  return (
    <div className="message">
      <div id={id} className="refused">
        {validation.kind === 'refused' && translate(validation.why, { _: validation.why })}
        {validation.kind === 'ambiguous' && translate('figures.problem.ambiguous')}
      </div>
      {readings.map((reading) => (
        <button key={reading} type="button" className="small" onClick={() => choose(formatFigureInput(reading, formats.locale))}>
          {formats.figure(reading, reading % 1 === 0 ? 0 : 3)}
        </button>
      ))}
    </div>
  );
}
