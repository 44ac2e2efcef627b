import { useTranslate } from 'react-admin';
import type { ProgressRow } from '@pilotage/shared';
import { StatusLegend } from './StatusLegend.tsx';
import { StatusHeatmap } from './StatusHeatmap.tsx';
import { type StatusMatrixRow, createStatusMatrix, findMostBehind } from './statusMatrix.ts';
import { useProgressMatrix } from '../progressQueries.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useStatusCellText } from './useStatusCellText.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { matrixParams } from './viewQueries.ts';
import { ViewCard } from './ViewCard.tsx';
import type { ViewColumn } from './viewColumn.ts';
import { ViewState } from './ViewState.tsx';

const noRows: ProgressRow[] = [];

/** View "Where is it stuck?": indicators by country or organisation; each cell links to its explanation. */
export function StatusMatrixView({ choices }: { choices: CompareChoices }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { period, indicators, explain } = choices;
  const matrixQuery = useProgressMatrix(matrixParams(choices), period !== undefined);
  const cellText = useStatusCellText(period);
  const results = matrixQuery.data ?? noRows;
  const matrix = createStatusMatrix(
    results,
    (code) => indicators.find((each) => each.code === code)?.name ?? code,
    names.groupName,
  );
  const worst = findMostBehind(matrix);
  const sentence =
    worst.kind === 'behind'
      ? translate('compare.stuck.behind', { name: worst.line.name, behind: worst.behind, judged: worst.judged })
      : translate(`compare.stuck.${worst.kind}`);
  const cells = matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const columns: ViewColumn<StatusMatrixRow>[] = [
    { key: 'indicator', header: translate('compare.indicator'), text: (row) => row.name },
    ...matrix.keys.map((key, index) => ({
      key,
      header: names.groupName(key),
      text: (row: StatusMatrixRow) => cellText(row.cells[index] ?? null),
    })),
  ];
  return (
    <ViewState query={matrixQuery} height={520}>
      {() => (
        <ViewCard
          question={translate('compare.questions.stuck')}
          sentence={sentence}
          counted={translate('compare.nOfAssignments', {
            n: cells.reduce((sum, cell) => sum + cell.n, 0),
            of: cells.reduce((sum, cell) => sum + cell.of, 0),
          })}
          notes={
            <>
              {translate('compare.stuckNote')}
              <StatusLegend />
            </>
          }
          table={
            <StatusHeatmap
              matrix={matrix}
              columns={columns}
              name={translate('compare.tableOf', { question: translate('compare.questions.stuck') })}
              period={period}
              explain={explain}
            />
          }
          rows={matrix.rows}
          columns={columns}
          fileName={`status-P${period?.number}`}
        />
      )}
    </ViewState>
  );
}
