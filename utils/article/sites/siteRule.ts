import behoerdenSpiegel from './behoerden-spiegel.json' with { type: 'json' };
import dedicated from './dedicated.json' with { type: 'json' };
import golem from './golem.json' with { type: 'json' };
import gsb from './gsb.json' with { type: 'json' };
import heise from './heise.json' with { type: 'json' };
import kommune21 from './kommune21.json' with { type: 'json' };
import netzpolitik from './netzpolitik.json' with { type: 'json' };
import type { SiteRule } from './types.ts';
import typo3 from './typo3.json' with { type: 'json' };
import vogel from './vogel.json' with { type: 'json' };
import wordpress from './wordpress.json' with { type: 'json' };

/** All site rules by name; those of hosts come before those of systems that many hosts use. */
export const siteRules: Record<string, SiteRule> = {
  vogel: vogel as SiteRule,
  heise: heise as SiteRule,
  golem: golem as SiteRule,
  netzpolitik: netzpolitik as SiteRule,
  kommune21: kommune21 as SiteRule,
  'behoerden-spiegel': behoerdenSpiegel as SiteRule,
  dedicated: dedicated as SiteRule,
  gsb: gsb as SiteRule,
  typo3: typo3 as SiteRule,
  wordpress: wordpress as SiteRule,
};

const belongsTo = (hostname: string, host: string): boolean => hostname === host || hostname.endsWith(`.${host}`);

/** The rule of the page's site: by host name, else by the mark of its system in the document; null where there is none. */
export function siteRuleOf(document: Document, url: string): SiteRule | null {
  const hostname = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
  const rules = Object.values(siteRules);
  const byHost = rules.find(rule => rule.hosts.some(host => belongsTo(hostname, host)));
  return byHost ?? rules.find(rule => rule.marker !== null && document.querySelector(rule.marker) !== null) ?? null;
}
