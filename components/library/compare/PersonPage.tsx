import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/i18n/t.ts';
import { formatDate } from '../../format.ts';
import { counted } from '../../plural.ts';
import { stateName } from '../../states.ts';
import { formatRoute } from '../route.ts';
import { ArticleLinks } from './ArticleLinks.tsx';
import type { Person } from './people.ts';

/** All the library knows of one person: offices over time, what `children` show of quotes, articles. */
export function PersonPage({ person, children }: { person: Person; children: ComponentChildren }) {
  return (
    <>
      <section>
        <h2>{t('personOffices')}</h2>
        <ul class="office-list">
          {person.offices.map(office => (
            <li key={office.role + office.state}>
              <strong>{office.role}</strong>
              {office.state && (
                <>
                  {' · '}
                  <a href={formatRoute({ view: 'states', id: office.state })}>{stateName(office.state)}</a>
                </>
              )}
              <span class="soft">
                {[
                  office.from &&
                    office.to &&
                    (office.from === office.to ? formatDate(office.from) : t('officeSpan', formatDate(office.from), formatDate(office.to))),
                  counted('countClippings', office.articles),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
          {person.offices.length === 0 && <li class="soft">{t('officeUnknown')}</li>}
        </ul>
        <p class="soft">{t('personOfficesHint')}</p>
      </section>
      {children}
      <section>
        <h2>{t('viewClippings')}</h2>
        <ArticleLinks clippings={person.clippings} />
      </section>
    </>
  );
}
