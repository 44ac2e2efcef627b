import type { PublicOutcome } from '../publicOutcome.ts';
import { dayText, figureText, percent, say } from '../texts/publicTexts.ts';

function OutcomeFigures({ figures }: Pick<PublicOutcome, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <>
      <p>{say('measured')}</p>
      <ul className="done">
        {figures.map(({ name, unit, decimals, valueType, value, target, illustrative }) => {
          const level = (figure: number) => (valueType === 'ratio' ? percent(figure, decimals) : figureText(figure, decimals));
          const reached = { value: level(value), target: level(target ?? 0), unit: unit ?? '' };
          return (
            <li key={name}>
              {name}: {say(target === null ? 'reachedAlone' : 'reached', reached)}{' '}
              {illustrative && <span className="chip">◌ {say('illustrative')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The pilot that a solution became: its stage, what is done, and what it has reached. */
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
          {done.map((each) => (
            <li key={`${each.title} ${each.doneOn}`}>
              {each.doneOn === null ? each.title : say('milestoneOn', { title: each.title, day: dayText(each.doneOn) })}
            </li>
          ))}
        </ul>
      )}
      <OutcomeFigures figures={figures} />
    </>
  );
}
