/**
 * The host a person means by `heise.de`, `www.heise.de/news` or a whole address: lower case, without `www.`; null when it is none.
 * Wildcards, ports, IP addresses and single words are no websites.
 */
export function hostnameOf(typed: string): string | null {
  const trimmed = typed.trim();
  if (!trimmed || /\s|\*/.test(trimmed)) return null;
  const url = URL.parse(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(host) && host.length <= 253 ? host : null;
}

/** Match patterns for a host and its subdomains, as permissions want them. */
export function patternsOf(host: string): string[] {
  return [`*://${host}/*`, `*://*.${host}/*`];
}

/** What a granted match pattern covers: the host without its subdomain wildcard, or `*` for every website. */
export function hostOfPattern(pattern: string): string {
  if (pattern === '<all_urls>') return '*';
  const host = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
  return host.replace(/^\*\./, '');
}
