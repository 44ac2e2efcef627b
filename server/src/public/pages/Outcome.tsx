import type { PublicOutcome } from '../publicOutcome.ts';
import { IllustrativeMark } from './IllustrativeMark.tsx';
import { dayText, figureText, percent, say } from '../texts/publicTexts.ts';

function OutcomeFigures({ figures }: Pick<PublicOutcome, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <>
      <p>{say('measured')}</p>
      <ul className="done">
        {figures.map(({ name, unit, decimals, valueType, value, target, illustrative }) => {
          const level = (figure: number) => (valueType === 'ratio' ? percent(figure, decimals) : figureText(figure, decimals));
          const values = { value: level(value), target: level(target ?? 0), unit: unit ?? '' };
          return (
            <li key={name}>
              {name}: {say(target === null ? 'reachedAlone' : 'reached', values)} {illustrative && <IllustrativeMark />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The pilot of a solution: stage, completed milestones and figures. */
export function Outcome({ outcome }: { outcome: PublicOutcome }) {
  const { title, stage, milestones, done, figures } = outcome;
  return (
    <>
      <p>{say('becamePilot', { title })}</p>
      <p>
        <span className="chip">{say('stage', { stage: say(`stage.${stage}`) })}</span>{' '}
        {milestones > 0 && <span className="chip">{say('milestonesDone', { done: done.length, all: milestones })}</span>}
      </p>
      {done.length > 0 && (
        <ul className="done">
          {done.map((milestone) => (
            <li key={`${milestone.title} ${milestone.doneOn}`}>
              {milestone.doneOn === null
                ? milestone.title
                : say('milestoneOn', { title: milestone.title, day: dayText(milestone.doneOn) })}
            </li>
          ))}
        </ul>
      )}
      <OutcomeFigures figures={figures} />
    </>
  );
}
