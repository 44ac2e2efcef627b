import { useTranslate } from 'react-admin';
import type { FigureRow } from '../rows/figureRow.ts';

/** Which figures of the total others count in another way, so that two people who see two totals know why. */
export function UnsettledNotes({ row: { basis, unsettled } }: { row: Pick<FigureRow, 'basis' | 'unsettled'> }) {
  const translate = useTranslate();
  const reader = basis === 'own' ? 'own' : 'others';
  return unsettled.map(({ number, state }) => (
    <div key={number} className="quiet">
      {translate(`figures.inTotal.${reader}.${state}`, { number })}
    </div>
  ));
}
