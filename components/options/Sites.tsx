import type { Source } from '../../utils/gazetteer/sources.ts';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Button } from '../Button.tsx';
import { SiteForm } from './SiteForm.tsx';

export interface SitesProps {
  settings: Settings;
  dedicated: Source[];
  /** Hosts granted beyond the dedicated ones; `*` for all. */
  granted: string[];
  onAllow: (hosts: string[]) => void;
  onRevoke: (host: string) => void;
  onChange: (change: Partial<Settings>) => void;
}

/** The four lists of websites: included, allowed, switched off, not tidied. */
export function Sites({ settings, dedicated, granted, onAllow, onRevoke, onChange }: SitesProps) {
  const without = (list: 'sitesOff' | 'sitesNotDecluttered', host: string) =>
    onChange({ [list]: settings[list].filter(other => other !== host) });
  return (
    <div class="sites">
      <h3>{t('optionsSitesGranted')}</h3>
      {granted.length === 0 && <p class="soft">{t('optionsSitesGrantedNone')}</p>}
      <HostList hosts={granted} action={t('optionsSitesRevoke')} label={host => t('optionsSitesRevokeLabel', host)} onAction={onRevoke} />
      <SiteForm label={t('sitesAddLabel')} action={t('sitesAdd')} onAdd={host => onAllow([host])} />
      {!granted.includes('*') && (
        <div class="allow-all">
          <Button onClick={() => onAllow(['*'])}>{t('sitesAllowAll')}</Button>
          <p class="soft">{t('sitesAllowAllHint')}</p>
        </div>
      )}
      <h3>{t('optionsSitesOff')}</h3>
      <p class="soft">{t('optionsSitesOffHint')}</p>
      <HostList
        hosts={settings.sitesOff}
        action={t('optionsSitesRemove')}
        label={host => t('optionsSitesRemoveLabel', host)}
        onAction={host => without('sitesOff', host)}
      />
      <SiteForm
        label={t('sitesAddLabel')}
        action={t('optionsSitesOffAdd')}
        onAdd={host => onChange({ sitesOff: [...new Set([...settings.sitesOff, host])].sort() })}
      />
      {settings.sitesNotDecluttered.length > 0 && (
        <>
          <h3>{t('optionsSitesNotDecluttered')}</h3>
          <p class="soft">{t('optionsSitesNotDeclutteredHint')}</p>
          <HostList
            hosts={settings.sitesNotDecluttered}
            action={t('optionsSitesRemove')}
            label={host => t('optionsSitesRemoveLabel', host)}
            onAction={host => without('sitesNotDecluttered', host)}
          />
        </>
      )}
      <details>
        <summary>
          {t('optionsSitesDedicated')} ({dedicated.length})
        </summary>
        <ul class="source-list">
          {dedicated.map(source => (
            <li key={source.name}>
              {source.name} <span class="soft">{source.hosts.join(', ')}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function HostList(props: { hosts: string[]; action: string; label: (host: string) => string; onAction: (host: string) => void }) {
  return (
    <ul class="host-list">
      {props.hosts.map(host => {
        const name = host === '*' ? t('optionsSitesEverything') : host;
        return (
          <li key={host}>
            <span>{name}</span>
            <Button size="small" look="quiet" label={props.label(name)} onClick={() => props.onAction(host)}>
              {props.action}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
