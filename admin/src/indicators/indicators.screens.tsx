import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { CatalogueChoice } from './catalogue/CatalogueChoice.tsx';
import { DerivationInput } from '../derivations/DerivationInput.tsx';
import { DerivationText } from '../derivations/DerivationText.tsx';
import { DefinitionVersions } from './definitions/DefinitionVersions.tsx';
import { DictionaryLink } from './dictionary/DictionaryLink.tsx';
import { DimensionsInput } from './DimensionsInput.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { taskTab } from '../tasks/taskTab.tsx';
import { WorkPlanItemInput } from '../workPlan/WorkPlanItemInput.tsx';
import { WorkPlanItemLink } from '../workPlan/WorkPlanItemLink.tsx';
import { OptionsInput } from './OptionsInput.tsx';

const IndicatorProgress = lazy(() => import('../progress/record/IndicatorProgress.tsx'));

export default defineScreens('indicators', {
  list: {
    sort: { field: 'name', order: 'ASC' },
    filters: ['q', 'kind'],
    actions: <DictionaryLink />,
    columns: ['name', 'code', 'kind', 'valueType', 'unit', { source: 'organisationId', emptyText: 'indicators.ofConsortium' }],
  },
  form: {
    fields: (indicator) => [
      ...(indicator ? [] : [<CatalogueChoice key="catalogue" />]),
      {
        section: 'indicators.sections.what',
        fields: [
          { source: 'code', helperText: 'indicators.codeHelp' },
          'name',
          { source: 'kind', helperText: 'indicators.kindHelp' },
          { source: 'unit', helperText: 'indicators.unitHelp' },
          { source: 'countingRule', helperText: 'indicators.countingRuleHelp' },
          <WorkPlanItemInput key="workPlanItemId" />,
        ],
      },
      {
        section: 'indicators.sections.how',
        fields: [
          { source: 'valueType', helperText: 'indicators.valueTypeHelp' },
          { source: 'accumulation', helperText: 'indicators.accumulationHelp' },
          { source: 'direction', helperText: 'indicators.directionHelp' },
          { source: 'decimals', helperText: 'indicators.decimalsHelp' },
          <OptionsInput key="options" />,
          <DimensionsInput key="dimensions" />,
        ],
      },
      { section: 'derivations.section', fields: [<DerivationInput key="derivation" />] },
    ],
    defaults: { accumulation: 'incremental', kind: 'output', valueType: 'count' },
    addsAnother: true,
  },
  show: {
    duplicate: { clears: ['definitionVersion'] },
    fields: [
      'code',
      'name',
      { source: 'countingRule', emptyText: 'indicators.noRule' },
      'kind',
      'valueType',
      'accumulation',
      'direction',
      'unit',
      { label: 'resources.indicators.fields.derivation', content: <DerivationText /> },
      'definitionVersion',
      {
        label: 'resources.indicators.fields.workPlanItemId',
        content: <WorkPlanItemLink />,
        needs: ['read', 'workPlanItems'],
      },
    ],
    tabs: [
      {
        id: 'definition',
        label: 'indicators.definition.tab',
        content: <DefinitionVersions />,
        needs: ['read', 'indicators'],
      },
      {
        id: 'attainment',
        label: 'indicators.attainment',
        content: <IndicatorProgress view="far" />,
        needs: ['compare', 'measurements'],
      },
      {
        id: 'path',
        label: 'indicators.path',
        content: <IndicatorProgress view="path" />,
        needs: ['compare', 'measurements'],
      },
      {
        resource: 'assignments',
        filterOf: ({ id }) => ({ indicatorId: id }),
        sort: { field: 'organisationId', order: 'ASC' },
        columns: [
          'organisationId',
          { source: 'pilotId', emptyText: 'indicators.noPilot' },
          'baseline',
          { source: 'target', emptyText: 'indicators.noTarget' },
        ],
      },
      taskTab('indicatorId'),
      historyTab('indicators'),
    ],
  },
});
