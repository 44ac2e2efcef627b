import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import { useFormats } from '../../resource/format.ts';
import type { LevelDraft } from '../cells/useLevelDraft.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetAddress } from '../outbox/targetBody.ts';
import { TargetConflict } from './TargetConflict.tsx';
import type { TargetStatus } from './findTargetStatus.ts';

interface TargetMessageProps {
  id: string;
  indicator: Indicator;
  draft: LevelDraft;
  status: TargetStatus;
  outbox: TargetOutbox;
  address: TargetAddress;
}

/** What is wrong with a level, and the choice where there is one. In the table it floats below the field, so that no row moves. */
export function TargetMessage({ id, draft, status, outbox, address }: TargetMessageProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { validation, isDirty, unsent } = draft;
  const isWrong = isDirty && validation.kind !== 'entry';
  if (!isWrong && status !== 'refused' && status !== 'conflict' && status !== 'waiting') return <span id={id} />;
  return (
    <div className="message">
      <div id={id}>
        {isWrong && validation.kind === 'refused' && (
          <span className="refused">{translate(validation.why, { _: validation.why })}</span>
        )}
        {isWrong && validation.kind === 'ambiguous' && <span className="refused">{translate('figures.problem.ambiguous')}</span>}
        {!isWrong && status === 'waiting' && <span className="warning">{translate('figures.waiting')}</span>}
        {!isWrong && status === 'refused' && (
          <span className="refused">{translate('figures.notSaved', { why: unsent?.refusal ?? '' })}</span>
        )}
      </div>
      {isWrong &&
        validation.kind === 'ambiguous' &&
        validation.readings.map((reading) => (
          <button
            key={reading}
            type="button"
            className="small"
            onClick={() => draft.type(formatFigureInput(reading, formats.locale))}
          >
            {formats.figure(reading, reading % 1 === 0 ? 0 : 3)}
          </button>
        ))}
      {!isWrong && status === 'refused' && (
        <button type="button" className="small" onClick={() => outbox.retry(address)}>
          {translate('figures.again')}
        </button>
      )}
      {!isWrong && status === 'conflict' && unsent && <TargetConflict unsent={unsent} ours={draft.assignment} outbox={outbox} />}
    </div>
  );
}
