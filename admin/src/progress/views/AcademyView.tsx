import { useTranslate } from 'react-admin';
import { type FunnelRow, keepsOrganisation } from '@pilotage/shared';
import { FunnelBars } from '../../charts/preloadedCharts.ts';
import { useFormats } from '../../resource/format.ts';
import { useAcademyFunnel } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { summarizeFunnel } from './summarizeFunnel.ts';
import type { CompareChoices } from './useCompareChoices.ts';
import { useFunnelTable } from './useFunnelTable.ts';
import { ViewCard } from './ViewCard.tsx';
import { funnelParams } from './viewQueries.ts';
import { ViewState } from './ViewState.tsx';
import { ViewTable } from './ViewTable.tsx';

const noRows: FunnelRow[] = [];

/** View "How many learners stayed?": how many enrolled, became active, completed and were certified, and where they were lost. */
export function AcademyView({ choices }: { choices: Pick<CompareChoices, 'by' | 'period' | 'module' | 'filters'> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { by, period, module, filters } = choices;
  const funnelQuery = useAcademyFunnel(funnelParams(choices), period !== undefined);
  const { chartOf, columns, isPending } = useFunnelTable(by);
  const rows = funnelQuery.data ?? noRows;
  const { enrolled, completed, lost } = summarizeFunnel(rows);
  const kept = names.organisations.filter(({ id }) => keepsOrganisation(filters, id, names.countryOf(id, period?.number ?? 0)));
  const all = new Set(kept.map(({ id }) => id));
  // An organisation is without figures where no row has one of it.
  const missingIn = rows.filter(({ of }) => of > 0).map(({ missing }) => new Set(missing));
  const missing = [...all].filter((id) => missingIn.length > 0 && isMissing(by, missingIn, id));
  const sentence =
    enrolled === null
      ? [translate('compare.academy.nobody')]
      : [
          translate('compare.academy.through', { number: period?.number, enrolled: formats.figure(enrolled) }),
          completed === null ? '' : translate('compare.academy.completed', { share: formats.percent(completed, 0) }),
          lost === null
            ? ''
            : translate('compare.academy.lost', {
                stage: translate(`academy.stageInText.${lost.stage}`),
                share: formats.percent(lost.share, 0),
              }),
        ];
  return (
    <ViewState query={{ ...funnelQuery, isPending: funnelQuery.isPending || isPending }} height={640}>
      {() => (
        <ViewCard
          question={translate('compare.questions.academy')}
          sentence={sentence.filter((part) => part !== '').join(' ')}
          isIllustrative={rows.some(({ illustrative }) => illustrative)}
          context={
            missing.length === 0
              ? null
              : translate('compare.academy.missing', { names: formats.list(missing.map(names.organisation)) })
          }
          counted={translate('compare.academy.counted', { n: all.size - missing.length, of: all.size })}
          notes={translate('compare.academy.note')}
          chart={<FunnelBars rows={rows.map(chartOf)} axis={(share) => formats.percent(share, 0)} />}
          table={
            <ViewTable
              name={translate('compare.tableOf', { question: translate('compare.questions.academy') })}
              rows={rows}
              columns={columns}
              rowKey={({ key }) => key}
            />
          }
          rows={rows}
          columns={columns}
          fileName={['academy', by, module === '' ? '' : `module-${module}`, `P${period?.number}`].filter(Boolean).join('-')}
        />
      )}
    </ViewState>
  );
}

/** By module, an organisation is in every row; by place, in one of them. */
const isMissing = (by: string, missingIn: readonly ReadonlySet<number>[], id: number): boolean =>
  by === 'module' ? missingIn.every((missing) => missing.has(id)) : missingIn.some((missing) => missing.has(id));
