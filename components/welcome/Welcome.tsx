import type { Source } from '../../utils/gazetteer/sources.ts';
import { t } from '../../utils/i18n/t.ts';
import type { ConsentChoice } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { ConsentChoices } from '../options/ConsentChoices.tsx';
import { type Shortcut, Shortcuts } from '../options/Shortcuts.tsx';
import { FurtherSites } from './FurtherSites.tsx';

export interface WelcomeProps {
  consent: ConsentChoice;
  dedicated: Source[];
  suggested: Source[];
  /** Hosts granted beyond the dedicated ones; `*` for all. */
  granted: string[];
  shortcuts: Shortcut[];
  /** The latest outcome, in words, announced politely. */
  notice: string | null;
  onConsent: (choice: ConsentChoice) => void;
  onAllow: (hosts: string[]) => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
}

/** The first-run page: what is read, what is kept and where, and the two questions that only the reader can answer. */
export function Welcome(props: WelcomeProps) {
  const promises = [
    ['read', t('welcomeReadsTitle'), t('welcomeReadsText', props.dedicated.length)],
    ['keep', t('welcomeKeepsTitle'), t('welcomeKeepsText')],
    ['place', t('welcomeWhereTitle'), t('welcomeWhereText')],
  ] as const;
  return (
    <main class="page welcome">
      <header class="welcome-head">
        <img src="/icons/96.png" width="72" height="72" alt="" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
        </div>
      </header>
      <div class="promises">
        {promises.map(([id, title, text]) => (
          <section key={id} class="card">
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <section class="question" aria-labelledby="consent-title">
        <h2 id="consent-title">{t('welcomeConsentTitle')}</h2>
        <p class="soft">{t('welcomeConsentHint')}</p>
        <ConsentChoices choice={props.consent} onChange={props.onConsent} />
      </section>
      <section class="question" aria-labelledby="sites-title">
        <h2 id="sites-title">{t('welcomeSitesTitle')}</h2>
        <p class="soft">{t('welcomeSitesHint')}</p>
        <FurtherSites dedicated={props.dedicated} suggested={props.suggested} granted={props.granted} onAllow={props.onAllow} />
      </section>
      <p class="notice" role="status">
        {props.notice}
      </p>
      <div class="two-columns">
        <section aria-labelledby="try-title">
          <h2 id="try-title">{t('welcomeTryTitle')}</h2>
          <p>{t('welcomeTryText')}</p>
          <ul class="try-links">
            {props.dedicated.slice(0, 4).map(source => (
              <li key={source.name}>
                <a href={`https://www.${source.hosts[0]}/`} target="_blank" rel="noreferrer">
                  {source.name}
                </a>
              </li>
            ))}
          </ul>
          <p class="soft">{t('welcomeTryPin')}</p>
        </section>
        <section aria-labelledby="keys-title">
          <h2 id="keys-title">{t('welcomeKeysTitle')}</h2>
          <Shortcuts shortcuts={props.shortcuts} />
          <p class="soft">{t('shortcutReaderOnPage')}</p>
        </section>
      </div>
      <footer class="page-foot">
        <Button look="primary" onClick={props.onOpenLibrary}>
          {t('welcomeOpenLibrary')}
        </Button>
        <Button onClick={props.onOpenOptions}>{t('welcomeOpenOptions')}</Button>
      </footer>
    </main>
  );
}
