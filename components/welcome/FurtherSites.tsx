import type { Source } from '../../utils/gazetteer/sources.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../Button.tsx';
import { SiteForm } from '../options/SiteForm.tsx';

interface FurtherSitesProps {
  dedicated: Source[];
  suggested: Source[];
  granted: string[];
  onAllow: (hosts: string[]) => void;
}

/** Asks for websites beyond the included ones: often-read sources by a click each, any other by name, or all. */
export function FurtherSites({ dedicated, suggested, granted, onAllow }: FurtherSitesProps) {
  const hasAll = granted.includes('*');
  return (
    <div class="further-sites">
      <details>
        <summary>{t('sitesShowDedicated', dedicated.length)}</summary>
        <ul class="source-list">
          {dedicated.map(source => (
            <li key={source.name}>
              {source.name} <span class="soft">{source.hosts.join(', ')}</span>
            </li>
          ))}
        </ul>
      </details>
      {hasAll ? (
        <p class="granted">✓ {t('sitesAllGranted')}</p>
      ) : (
        <>
          <h3>{t('sitesSuggested')}</h3>
          <ul class="chips">
            {suggested.map(source => {
              const isGranted = source.hosts.every(host => granted.includes(host));
              return (
                <li key={source.name}>
                  <Button size="small" pressed={isGranted} disabled={isGranted} onClick={() => onAllow(source.hosts)}>
                    {isGranted ? '✓ ' : '+ '}
                    {source.name}
                  </Button>
                </li>
              );
            })}
          </ul>
          <SiteForm label={t('sitesAddLabel')} action={t('sitesAdd')} onAdd={host => onAllow([host])} />
          <div class="allow-all">
            <Button onClick={() => onAllow(['*'])}>{t('sitesAllowAll')}</Button>
            <p class="soft">{t('sitesAllowAllHint')}</p>
          </div>
        </>
      )}
    </div>
  );
}
