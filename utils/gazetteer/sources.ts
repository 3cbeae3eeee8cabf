import sources from './sources.json' with { type: 'json' };

/** How much a host says about its pages: all of them are government IT, some are, or the words alone must decide. */
export type SourceScope = 'dedicated' | 'mixed' | 'general';

/** A German-language site that carries government-IT news. */
export interface Source {
  name: string;
  hosts: string[];
  scope: SourceScope;
  country: 'DE' | 'AT' | 'CH' | 'EU';
}

export const allSources = sources as Source[];

/** Hosts whose pages are about government IT alone; the manifest asks for these at install and for no others. */
export const dedicatedHosts: string[] = allSources.filter(source => source.scope === 'dedicated').flatMap(source => source.hosts);

/** The source a host belongs to (the host itself or a subdomain of it), or null. */
export function sourceOf(hostname: string): Source | null {
  const name = hostname.toLowerCase().replace(/^www\./, '');
  return allSources.find(source => source.hosts.some(host => name === host || name.endsWith(`.${host}`))) ?? null;
}
