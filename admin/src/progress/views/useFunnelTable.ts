import { useGetList, useTranslate } from 'react-admin';
import { enrolmentStages, type EnrolmentStage, type FunnelRow, type FunnelStage, type Module } from '@pilotage/shared';
import type { FunnelChartRow } from '../../charts/funnelRow.ts';
import { useFormats } from '../../resource/format.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import { useWithIllustrative } from './useWithIllustrative.ts';
import type { ViewColumn } from './viewColumn.ts';

const inOrder = { pagination: { page: 1, perPage: 100 }, sort: { field: 'number', order: 'ASC' as const } };

/** Chart and table of the academy's funnel, from the same rows. */
export function useFunnelTable(by: string) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const withIllustrative = useWithIllustrative();
  const { data: modules = [], isPending: areModulesPending } = useGetList<Module>('modules', inOrder);
  const stageName = (stage: EnrolmentStage) => translate(`resources.enrolments.fields.${stage}`);
  const nameOf = ({ key }: FunnelRow): string => {
    if (by !== 'module') return names.groupName(key);
    return `${key}. ${modules.find(({ number }) => String(number) === key)?.name ?? ''}`;
  };
  const formatShare = (share: number | null) => (share === null ? '–' : formats.percent(share, 0));
  const formatCount = (count: number | null) => (count === null ? '–' : formats.figure(count));
  const stageOf = (row: FunnelRow, stage: EnrolmentStage) => row.stages.find((each) => each.stage === stage);

  function labelOf({ value, share }: FunnelStage): string {
    if (value === null) return translate('academy.unknown');
    return share === null
      ? formats.figure(value)
      : translate('compare.academy.bar', { count: formats.figure(value), share: formats.percent(share, 0) });
  }

  function emptyTextOf(row: FunnelRow): string | null {
    if (row.of === 0) return translate(by === 'module' ? 'compare.academy.notOpen' : 'compare.academy.noneExpected');
    return row.n === 0 ? translate('compare.academy.nobody') : null;
  }

  const chartOf = (row: FunnelRow): FunnelChartRow => ({
    key: row.key,
    name: nameOf(row),
    emptyText: emptyTextOf(row),
    isIllustrative: row.illustrative,
    label: translate('compare.academy.chart', { name: nameOf(row) }),
    bars: row.stages.map((stage) => ({
      key: stage.stage,
      name: stageName(stage.stage),
      // Without a rate there is no bar, but the number is said.
      value: stage.share,
      mark: stage.share === null ? (stage.value === null ? 'missing' : 'none') : 'bar',
      label: labelOf(stage),
      tone: by === 'module' ? 'calm' : names.toneOf(row.key),
    })),
  });

  const laterStages = enrolmentStages.slice(1);
  const columns: ViewColumn<FunnelRow>[] = [
    {
      key: 'place',
      header: translate(`compare.groupings.${by}`),
      isList: true,
      text: (row) => withIllustrative(nameOf(row), row.illustrative),
    },
    ...enrolmentStages.map((stage) => ({
      key: stage,
      header: stageName(stage),
      text: (row: FunnelRow) => formatCount(stageOf(row, stage)?.value ?? null),
      figure: (row: FunnelRow) => stageOf(row, stage)?.value ?? null,
    })),
    ...laterStages.map((stage) => ({
      key: `${stage}Share`,
      header: translate('compare.academy.share', { stage: stageName(stage) }),
      text: (row: FunnelRow) => formatShare(stageOf(row, stage)?.share ?? null),
      figure: (row: FunnelRow) => stageOf(row, stage)?.share ?? null,
    })),
    ...laterStages.map((stage) => ({
      key: `${stage}DropOff`,
      header: translate('compare.academy.dropOff', { stage: translate(`academy.stageInText.${stage}`) }),
      text: (row: FunnelRow) => formatShare(stageOf(row, stage)?.dropOff ?? null),
      figure: (row: FunnelRow) => stageOf(row, stage)?.dropOff ?? null,
    })),
    { key: 'counted', header: translate('compare.counted'), text: ({ n, of }) => translate('compare.nOf', { n, of }) },
    {
      key: 'missing',
      header: translate('compare.academy.without'),
      isList: true,
      text: ({ missing }) => (missing.length === 0 ? '–' : formats.list(missing.map(names.organisation))),
    },
  ];
  return { chartOf, columns, isPending: names.isPending || areModulesPending };
}
