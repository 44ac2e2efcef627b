import type { Consortium } from '@pilotage/shared';
import { dayText, say } from '../texts/publicTexts.ts';
import { CountryMap } from './CountryMap.tsx';

interface FrontHeroProps {
  consortium: Consortium;
  /** The countries of the consortium and of its partners. */
  countries: readonly string[];
  counts: { organisations: number; contests: number };
}

/** The address of the picture. It changes with the picture, so that browsers may keep it for ever. */
const pictureAddress = (hash: string) => `/public/picture/${hash}.webp`;

function HeroPicture({ consortium, countries }: Pick<FrontHeroProps, 'consortium' | 'countries'>) {
  const { pictureHash, pictureWidth, pictureHeight, pictureText } = consortium;
  if (pictureHash === null || pictureWidth === null || pictureHeight === null) return <CountryMap countries={countries} />;
  return <img src={pictureAddress(pictureHash)} width={pictureWidth} height={pictureHeight} alt={pictureText ?? ''} />;
}

/** Name, title, funding, and what the consortium is, on its colour, beside its picture or the map of its countries. */
export function FrontHero({ consortium, countries, counts }: FrontHeroProps) {
  const { name, title, programme, startsOn, endsOn, about } = consortium;
  const facts = [
    [counts.organisations, say('facts.organisations')],
    [countries.length, say('facts.countries')],
    [counts.contests, say('facts.contests')],
  ] as const;
  return (
    <div className="hero">
      <div className="wide pictured">
        <div>
          <h1>{name}</h1>
          {title !== null && <p className="title">{title}</p>}
          {about !== null && <p className="told">{about}</p>}
          <dl className="counts">
            {facts
              .filter(([count]) => count > 0)
              .map(([count, label]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
          </dl>
          {programme !== null && startsOn !== null && endsOn !== null && (
            <p className="funding">{say('funded', { programme, from: dayText(startsOn), to: dayText(endsOn) })}</p>
          )}
        </div>
        <HeroPicture consortium={consortium} countries={countries} />
      </div>
    </div>
  );
}
