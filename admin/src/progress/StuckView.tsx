import { useTranslate } from 'react-admin';
import type { ProgressRow } from '@pilotage/shared';
import { HeatTable } from './HeatTable.tsx';
import { type HeatLine, heatGrid, mostStuck } from './heatGrid.ts';
import { useMatrix } from './progressClient.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useHeatWords } from './useHeatWords.ts';
import { useNames } from './useNames.ts';
import { ViewCard } from './ViewCard.tsx';
import type { ViewColumn } from './viewColumn.ts';
import { ViewState } from './ViewState.tsx';

const noRows: ProgressRow[] = [];

/** Where is it stuck? Indicators by places; every cell leads to its explanation. */
export function StuckView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const names = useNames();
  const { by, basis, period, indicators, explain } = choices;
  const asked = useMatrix({ by, basis, through: period?.number }, period !== undefined);
  const words = useHeatWords(period);
  const grid = heatGrid(asked.data ?? noRows, (code) => indicators.find((each) => each.code === code)?.name ?? code);
  const worst = mostStuck(grid);
  const sentence = worst
    ? translate('compare.stuckAt', { name: worst.line.name, behind: worst.behind, judged: worst.judged })
    : translate('compare.stuckNowhere');
  const cells = grid.lines.flatMap((line) => line.cells.flatMap((cell) => cell ?? []));
  const columns: ViewColumn<HeatLine>[] = [
    { key: 'indicator', head: translate('compare.indicator'), text: (line) => line.name },
    ...grid.keys.map((key, index) => ({
      key,
      head: names.place(key),
      text: (line: HeatLine) => words(line.cells[index] ?? null),
    })),
  ];
  return (
    <ViewState asked={asked} height={520}>
      {() => (
        <ViewCard
          question={translate('compare.questions.stuck')}
          sentence={sentence}
          counted={translate('compare.nOfAssignments', {
            n: cells.reduce((sum, cell) => sum + cell.n, 0),
            of: cells.reduce((sum, cell) => sum + cell.of, 0),
          })}
          notes={translate('compare.stuckNote')}
          table={
            <HeatTable
              grid={grid}
              columns={columns}
              name={translate('compare.tableOf', { question: translate('compare.questions.stuck') })}
              explain={explain}
            />
          }
          rows={grid.lines}
          columns={columns}
          fileName={`status-P${period?.number}`}
        />
      )}
    </ViewState>
  );
}
