import type { ComponentChildren } from 'preact';
import type { ClutterKind } from '../../utils/article/types.ts';
import type { Meaning } from '../../utils/clippings/types.ts';
import type { EntityKind } from '../../utils/entities/types.ts';
import { type MessageKey, t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { clutterLabels, kindLabels, meaningLabels } from '../labels.ts';
import { About } from './About.tsx';
import { ConsentChoices } from './ConsentChoices.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
import { Sites, type SitesProps } from './Sites.tsx';
import { Storage, type StorageProps } from './Storage.tsx';

export interface OptionsProps {
  settings: Settings;
  sites: Omit<SitesProps, 'settings' | 'onChange'>;
  storage: StorageProps;
  shortcuts: Shortcut[];
  version: string;
  notice: string | null;
  onChange: (change: Partial<Settings>) => void;
  /** Opens the browser's own page for keys; null where the browser lets no extension do so. */
  onChangeShortcuts: (() => void) | null;
}

const sections: [id: string, label: MessageKey][] = [
  ['consent', 'optionsConsent'],
  ['kinds', 'optionsKinds'],
  ['clutter', 'optionsClutter'],
  ['sites', 'optionsSites'],
  ['meanings', 'optionsMeanings'],
  ['keys', 'optionsShortcuts'],
  ['storage', 'optionsStorage'],
  ['about', 'optionsAbout'],
];

/** All settings on one page, in sections that can be linked to. */
export function Options({ settings, onChange, ...props }: OptionsProps) {
  return (
    <div class="page options">
      <header>
        <h1>
          <img src="/icons/48.png" width="36" height="36" alt="" /> {t('optionsTitle')}
        </h1>
        <nav aria-label={t('optionsNav')}>
          {sections.map(([id, label]) => (
            <a key={id} href={`#${id}`}>
              {t(label)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <p class="notice" role="status">
          {props.notice}
        </p>
        <Section id="consent">
          <p class="soft">{t('welcomeConsentHint')}</p>
          <ConsentChoices choice={settings.consent} onChange={consent => onChange({ consent })} />
        </Section>
        <Section id="kinds" hint="optionsKindsHint">
          <div class="checks">
            {(Object.keys(kindLabels) as EntityKind[]).map(kind => (
              <Check
                key={kind}
                checked={settings.shownKinds[kind]}
                onChange={isShown => onChange({ shownKinds: { ...settings.shownKinds, [kind]: isShown } })}
              >
                <span class={`mark-${kind}`}>{t(kindLabels[kind])}</span>
              </Check>
            ))}
          </div>
        </Section>
        <Section id="clutter" hint="optionsClutterHint">
          <div class="checks">
            {(Object.keys(clutterLabels) as ClutterKind[]).map(kind => (
              <Check
                key={kind}
                checked={settings.hiddenClutter[kind]}
                onChange={isHidden => onChange({ hiddenClutter: { ...settings.hiddenClutter, [kind]: isHidden } })}
              >
                {t(clutterLabels[kind])}
              </Check>
            ))}
          </div>
        </Section>
        <Section id="sites">
          <Sites settings={settings} onChange={onChange} {...props.sites} />
        </Section>
        <Section id="meanings" hint="optionsMeaningsHint">
          <div class="meaning-names">
            {(Object.keys(meaningLabels) as Meaning[]).map(meaning => (
              <label key={meaning} class="labelled">
                <span class={`mark-meaning-${meaning}`}>{t(meaningLabels[meaning])}</span>
                <input
                  class="field"
                  type="text"
                  maxlength={40}
                  placeholder={t(meaningLabels[meaning])}
                  value={settings.meaningNames[meaning] ?? ''}
                  onChange={event => onChange({ meaningNames: renamed(settings.meaningNames, meaning, event.currentTarget.value) })}
                />
              </label>
            ))}
          </div>
        </Section>
        <Section id="keys">
          <Shortcuts shortcuts={props.shortcuts} />
          {props.onChangeShortcuts ? (
            <Button onClick={props.onChangeShortcuts}>{t('optionsShortcutsChange')}</Button>
          ) : (
            <p class="soft">{t('optionsShortcutsHow')}</p>
          )}
        </Section>
        <Section id="storage">
          <Check checked={settings.keepsPictures} onChange={keepsPictures => onChange({ keepsPictures })}>
            {t('optionsKeepPictures')}
          </Check>
          <p class="soft">{t('optionsKeepPicturesHint')}</p>
          <Storage {...props.storage} />
        </Section>
        <Section id="about">
          <About version={props.version} />
        </Section>
      </main>
    </div>
  );
}

function renamed(names: Settings['meaningNames'], meaning: Meaning, typed: string): Settings['meaningNames'] {
  const { [meaning]: _, ...others } = names;
  return typed.trim() ? { ...others, [meaning]: typed.trim() } : others;
}

function Section({ id, hint, children }: { id: string; hint?: MessageKey; children: ComponentChildren }) {
  const label = sections.find(([section]) => section === id)?.[1] ?? 'optionsTitle';
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(label)}</h2>
      {hint && <p class="soft">{t(hint)}</p>}
      {children}
    </section>
  );
}

function Check(props: { checked: boolean; onChange: (checked: boolean) => void; children: ComponentChildren }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.checked} onChange={event => props.onChange(event.currentTarget.checked)} />
      <span>{props.children}</span>
    </label>
  );
}
