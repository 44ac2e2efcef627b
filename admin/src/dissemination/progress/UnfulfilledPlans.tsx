import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DisseminationObjective, Period, UnfulfilledPlan } from '@pilotage/shared';
import { useActiveMembership, useAbility } from '../../access/session/session.ts';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useToday } from '../../progress/useToday.ts';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { useFormats } from '../../resource/format.ts';
import { SimpleTable } from '../../resource/lists/SimpleTable.tsx';
import { Section } from '../../resource/Section.tsx';
import type { DisseminationChoices } from './disseminationChoices.ts';
import { useUnfulfilledPlans } from './disseminationQueries.ts';

const allPeriods = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };

/** So many are shown at first. */
const firstShown = 12;

interface PlanTableProps {
  plans: readonly UnfulfilledPlan[];
  objectives: readonly DisseminationObjective[];
}

/** Where an activity of the plan is entered: its kind is filled in, and the form says what counts. */
function createActivityPath({ kind, objectiveId, periodId }: UnfulfilledPlan): string {
  const parameters = { source: JSON.stringify({ kind }), objective: String(objectiveId), within: String(periodId) };
  return `/activities/create?${new URLSearchParams(parameters)}`;
}

function UnfulfilledTable({ plans, objectives }: PlanTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const today = useToday();
  const ability = useAbility();
  const ownId = useActiveMembership()?.organisationId ?? null;
  const { data: periods = [] } = useGetList<Period>('periods', allPeriods);
  const describePeriod = (periodId: number) => {
    const period = periods.find(({ id }) => id === periodId);
    if (!period) return '';
    const key = period.endsOn < today ? 'dissemination.unfulfilled.ended' : 'dissemination.unfulfilled.ends';
    return translate(key, { number: period.number, day: formats.day(period.endsOn) });
  };
  return (
    <SimpleTable
      label={translate('dissemination.unfulfilled.table')}
      columns={[
        { id: 'organisation', header: translate('dissemination.heads.organisation'), isRowHeader: true },
        { id: 'period', header: translate('dissemination.heads.period'), minWidth: 130 },
        { id: 'kind', header: translate('resources.disseminationPlans.fields.kind') },
        { id: 'objective', header: translate('dissemination.heads.objective'), minWidth: 160 },
        { id: 'open', header: translate('dissemination.columns.open'), isFigure: true },
        { id: 'coming', header: translate('dissemination.columns.coming'), isFigure: true },
        { id: 'enter', header: translate('dissemination.unfulfilled.do') },
      ]}
      rows={plans.map((plan) => ({
        id: plan.id,
        cells: {
          organisation: names.organisation(plan.organisationId),
          period: describePeriod(plan.periodId),
          kind: translate(`resources.activities.choices.kind.${plan.kind}`),
          objective: objectives.find(({ id }) => id === plan.objectiveId)?.title ?? '',
          open: (
            <span style={{ whiteSpace: 'nowrap' }}>
              {translate('dissemination.openOfPlanned', {
                open: formats.figure(plan.open),
                planned: formats.figure(plan.planned),
              })}
              {plan.illustrative && <IllustrativeIcon />}
            </span>
          ),
          coming: formats.figure(plan.coming),
          enter:
            plan.organisationId === ownId && ability.can('create', 'activities') ? (
              <Link component={RouterLink} to={createActivityPath(plan)}>
                {translate('dissemination.unfulfilled.enter')}
              </Link>
            ) : (
              ''
            ),
        },
      }))}
    />
  );
}

/** What is planned but not done, in periods that have ended or end soon. */
export function UnfulfilledPlans({ choices, objectives }: { choices: DisseminationChoices } & Omit<PlanTableProps, 'plans'>) {
  const translate = useTranslate();
  const query = useUnfulfilledPlans(choices);
  const [isWhole, setWhole] = useState(false);
  const plans = query.data ?? [];
  const shown = isWhole ? plans : plans.slice(0, firstShown);
  return (
    <Card sx={{ p: { xs: 1.5, sm: 2 } }}>
      <Section id="unfulfilled" title={translate('dissemination.unfulfilled.title')}>
        <ViewState query={query} height={160}>
          {() => (
            <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              <Typography variant="body2" color="text.secondary">
                {translate(plans.length === 0 ? 'dissemination.unfulfilled.none' : 'dissemination.unfulfilled.help')}
              </Typography>
              {plans.length > 0 && <UnfulfilledTable plans={shown} objectives={objectives} />}
              {shown.length < plans.length && (
                <Button size="small" sx={{ justifySelf: 'start' }} onClick={() => setWhole(true)}>
                  {translate('dissemination.unfulfilled.more', { smart_count: plans.length - shown.length })}
                </Button>
              )}
            </Box>
          )}
        </ViewState>
      </Section>
    </Card>
  );
}
