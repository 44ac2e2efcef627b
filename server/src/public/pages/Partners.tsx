import type { Organisation } from '@pilotage/shared';
import { countryName, say } from '../texts/publicTexts.ts';
import { CountryMap } from './CountryMap.tsx';

interface PartnersProps {
  organisations: readonly Pick<Organisation, 'id' | 'name' | 'city' | 'country'>[];
  countries: readonly string[];
  /** Whether the map is shown beside the list; not where the page begins with it. */
  hasMap: boolean;
}

/** The partners by country. */
export function Partners({ organisations, countries, hasMap }: PartnersProps) {
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{say('partners')}</h2>
      <div className={hasMap ? 'beside' : ''}>
        {hasMap && <CountryMap countries={countries} />}
        <dl className="partners">
          {countries
            .filter((country) => organisations.some((organisation) => organisation.country === country))
            .map((country) => (
              <div key={country}>
                <dt>{countryName(country)}</dt>
                {organisations
                  .filter((organisation) => organisation.country === country)
                  .map(({ id, name, city }) => (
                    <dd key={id}>
                      {name}
                      {city !== null && <span className="muted">, {city}</span>}
                    </dd>
                  ))}
              </div>
            ))}
        </dl>
      </div>
    </section>
  );
}
