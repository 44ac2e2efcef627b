import { useTranslate } from 'react-admin';
import {
  compareBaselines,
  compareDefinitions,
  compareFigures,
  compareTargets,
  type DefinitionField,
  hasFigures,
  type Indicator,
} from '@pilotage/shared';
import { type AbsenceChange, compareAbsences } from './compareAbsences.ts';
import type { KnownFigure } from './knownFigure.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFigureTexts } from './useFigureTexts.ts';
import { useOrganisationReasons } from './useOrganisationReasons.ts';
import { useValueReason } from './useValueReason.ts';

export interface Reason {
  key: string;
  text: string;
}

/** Why a figure is another one, in words. */
export interface Reasons {
  values: Reason[];
  targets: Reason[];
  definition: Reason[];
  /** Names, countries and, where the figure is divided by them, budgets of the organisations behind it. */
  organisations: Reason[];
  others: Reason[];
  /** Whether both figures are worked out in the same way. */
  isSameKind: boolean;
}

/** The arithmetic of a figure. */
const kindOf = ({ valueType, accumulation }: Indicator) => `${valueType} ${accumulation}`;

/** Which organisations are in a figure, and on which day they count for a country. */
function questionOf(before: KnownFigure, after: KnownFigure, hasBudgets: boolean) {
  const assignments = [...before.explanation.assignments, ...after.explanation.assignments];
  const ids = new Set(assignments.map(({ organisationId }) => organisationId));
  const through = after.periods.find(({ number }) => number === after.through);
  return { isAsked: (id: number) => ids.has(id), day: through?.endsOn ?? '', hasBudgets };
}

const shownFields: readonly DefinitionField[] = ['name', 'unit', 'decimals', 'definitionVersion'];

/** Says in words what changed between two answers about one figure, and why. `hasBudgets`: it is divided by budgets. */
export function useReasonTexts(): (before: KnownFigure, after: KnownFigure, hasBudgets: boolean) => Reasons {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { figureText } = useFigureTexts();
  const valueReason = useValueReason();
  const organisationReasons = useOrganisationReasons();

  const targetReasons = (before: KnownFigure, after: KnownFigure): Reason[] => {
    if (!hasFigures(after.indicator)) return [];
    const targets = compareTargets(before.explanation, after.explanation, after.indicator).map((change) => ({
      key: `target ${change.assignmentId}`,
      text: `${translate('citations.ofAll', { organisation: names.organisation(change.organisationId) })}${translate(
        `citations.targetChanges.${change.kind}`,
        {
          before: change.before === null ? translate('citations.none') : figureText(change.before, before.indicator),
          after: change.after === null ? translate('citations.none') : figureText(change.after, after.indicator),
        },
      )}.`,
    }));
    const baselines = compareBaselines(before.explanation, after.explanation).map((change) => ({
      key: `baseline ${change.assignmentId}`,
      text: `${translate('citations.ofAll', { organisation: names.organisation(change.organisationId) })}${translate(
        'citations.baselineChanged',
        { before: figureText(change.before, before.indicator), after: figureText(change.after, after.indicator) },
      )}.`,
    }));
    return [...targets, ...baselines];
  };

  const definitionReasons = (before: KnownFigure, after: KnownFigure): Reason[] =>
    compareDefinitions(before.indicator, after.indicator).map((name) => {
      const field = translate(`resources.indicators.fields.${name}`);
      const isShown = shownFields.includes(name);
      return {
        key: name,
        text: isShown
          ? translate('citations.fieldChanged', {
              field,
              before: String(before.indicator[name] ?? '–'),
              after: String(after.indicator[name] ?? '–'),
            })
          : translate('citations.fieldRevised', { field }),
      };
    });

  const absenceText = ({ before, after }: AbsenceChange): string => {
    const wordsOf = (why: string) => translate(`compare.marks.${why}`);
    if (before === null) return translate('citations.leftOut.came', { why: wordsOf(after ?? 'none') });
    if (after === null) return translate('citations.leftOut.left', { why: wordsOf(before) });
    return translate('citations.absenceChanged', { before: wordsOf(before), after: wordsOf(after) });
  };

  const otherReasons = (before: KnownFigure, after: KnownFigure, hasTargetChange: boolean): Reason[] => {
    const absences = compareAbsences(before.explanation, after.explanation).map((change) => ({
      key: `absence ${change.assignmentId}`,
      text: `${translate('citations.ofAll', { organisation: names.organisation(change.organisationId) })}${absenceText(change)}.`,
    }));
    const [was, is] = [before.explanation.figure, after.explanation.figure];
    const isPathChanged = !hasTargetChange && was.expected !== is.expected;
    return [...absences, ...(isPathChanged ? [{ key: 'path', text: translate('citations.pathChanged') }] : [])];
  };

  return (before, after, hasBudgets) => {
    const numbers = new Map([...before.periods, ...after.periods].map(({ id, number }) => [id, number]));
    const numberOf = (id: number) => numbers.get(id);
    const changes = compareFigures(before.explanation, after.explanation, numberOf);
    const targets = targetReasons(before, after);
    return {
      values: changes.map((change) => ({
        key: `${change.assignmentId} ${change.periodId}`,
        text: valueReason(change, before, after, numberOf),
      })),
      targets,
      definition: definitionReasons(before, after),
      organisations: organisationReasons(before.organisations, after.organisations, questionOf(before, after, hasBudgets)),
      others: otherReasons(before, after, targets.length > 0),
      isSameKind: kindOf(before.indicator) === kindOf(after.indicator),
    };
  };
}
