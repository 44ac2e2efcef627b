import { useToday } from '../progress/useToday.ts';
import { usePeriodInFocus } from '../shell/navigation/usePeriodInFocus.ts';
import { prioritizeTasks } from './homeTask.ts';
import { nextDueDay } from './nextDueDay.ts';
import { useDisseminationTasks } from './useDisseminationTasks.ts';
import { useContestTasks } from './useContestTasks.ts';
import { useCommentTasks } from './useCommentTasks.ts';
import { useNewsTasks } from './useNewsTasks.ts';
import { useEvaluationTasks } from './useEvaluationTasks.ts';
import { useLeadTasks } from './useLeadTasks.ts';
import { useOpenFigures } from './useOpenFigures.ts';
import { useOwnTasks } from './useOwnTasks.ts';
import { useWorkPlanTasks } from './useWorkPlanTasks.ts';
import { usePartnerTasks } from './usePartnerTasks.ts';

/** Tasks of the user and progress, according to permissions rather than to roles. */
export function useHome() {
  const today = useToday();
  const { period, periods, isPending, error } = usePeriodInFocus();
  const figures = useOpenFigures(period, periods, today);
  const partner = usePartnerTasks(figures, today);
  const comments = useCommentTasks(figures.canEnterFigures ? figures.organisationId : null, periods);
  const lead = useLeadTasks(periods, today);
  const contests = useContestTasks();
  const news = useNewsTasks();
  const evaluations = useEvaluationTasks();
  const own = useOwnTasks(today, evaluations.named);
  const workPlan = useWorkPlanTasks(today);
  const dissemination = useDisseminationTasks(periods, today);
  const taskSources = [partner, comments, lead, contests, news, own, workPlan, dissemination, evaluations];
  const sources = [figures, ...taskSources];
  return {
    ...prioritizeTasks(taskSources.flatMap(({ tasks }) => tasks)),
    period,
    focus: figures.focus,
    rates: lead.rates.find((each) => each.period === period?.number) ?? null,
    canReview: lead.canReview,
    canCompare: lead.canCompare,
    canEnterFigures: figures.canEnterFigures,
    today,
    nextDue: nextDueDay(periods, today),
    isPending: isPending || sources.some((source) => source.isPending),
    error: error ?? sources.find((source) => source.error)?.error ?? null,
  };
}

export type HomeData = ReturnType<typeof useHome>;
