import { t } from '../../utils/i18n/t.ts';

/** What ships inside, with its licence, as the licences ask. */
const parts = [
  ['webextension-polyfill', 'MPL-2.0'],
  ['@duckduckgo/autoconsent', 'MPL-2.0'],
  ['@mozilla/readability', 'Apache-2.0'],
  ['dexie', 'Apache-2.0'],
  ['dompurify', 'Apache-2.0 / MPL-2.0'],
  ['approx-string-match', 'MIT'],
  ['fflate', 'MIT'],
  ['marked', 'MIT'],
  ['preact', 'MIT'],
  ['valibot', 'MIT'],
  ['yaml', 'ISC'],
];

/** Version, licence, and the free software inside. */
export function About({ version }: { version: string }) {
  return (
    <>
      <p>
        <strong>{t('appName')}</strong> · {t('optionsVersion', version)}
      </p>
      <p>{t('optionsLicence')}</p>
      <details>
        <summary>{t('optionsThirdParty')}</summary>
        <ul class="source-list">
          {parts.map(([name, licence]) => (
            <li key={name}>
              {name} <span class="soft">{licence}</span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <a href="/welcome.html">{t('optionsWelcomeAgain')}</a>
      </p>
    </>
  );
}
