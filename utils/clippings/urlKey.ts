/** Parameters that say where a reader came from, never which article is meant. */
const tracking =
  /^(?:utm_|wt[_.]|wtmc|wteid|pk_|mtm_|piwik_|matomo_|at_|hsa_|_hs|ns_|sc_|vero_|oly_|ga_|stm_|fb_)|^(?:fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_cid|mc_eid|mkt_tok|_ga|_gl|xtor|xing_share|ref|ref_src|ref_url|referrer|referer|icid|ito|ocid|ncid|cmpid|trk|dicbo|sara_ref|share|shared|origin|from|nl|newsletter|sessionid|phpsessid|jsessionid|cookieconsent|cbst|rss|feed|sfmc_id|smid|smtyp)$/i;

/** Parameters that choose a view or a page of the same article. */
const views = /^(?:amp|print|drucken|druckansicht|druckversion|printview|view|output|outputtype|ansicht|komplettansicht|no_cache|chash)$/i;
const pages = /^(?:artikelseite|seite|page|p|pg)$/i;

/** Endings of the path that choose a view or a page of the same article. */
const viewSegment =
  /\/(?:amp|print|drucken|druckversion|druckansicht|komplettansicht|seite[-/]?\d+|page\/\d+|index\.(?:html?|php|aspx?|jsp))$/i;

/**
 * The host as the key of a site: lower case, without www., m., mobile., amp. and the default port.
 * An address without a host gives ''.
 */
export function hostKey(url: string): string {
  const parsed = parse(url);
  if (!parsed) return '';
  const inner = ampCacheTarget(parsed);
  return inner ? hostKey(inner) : bareHost(parsed.hostname);
}

/**
 * One string for all addresses of the same article: no scheme, www., tracking parameters, fragment, AMP or print view, page of a
 * split article, trailing slash. Applying it to its own result changes nothing. What is no http address comes back trimmed, without fragment.
 */
export function urlKey(url: string): string {
  const parsed = parse(url);
  if (!parsed) return url.trim().replace(/#.*$/s, '');
  const inner = ampCacheTarget(parsed);
  if (inner) return urlKey(inner);
  const path = barePath(parsed.pathname);
  const parameters = [...parsed.searchParams]
    .filter(([name, value]) => !tracking.test(name) && !views.test(name) && !isPage(name, value, path))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const port = parsed.port ? `:${parsed.port}` : '';
  return `${bareHost(parsed.hostname)}${port}${path}${parameters.length > 0 ? `?${[...new Set(parameters)].join('&')}` : ''}`;
}

function parse(url: string): URL | null {
  const text = url.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? text
    : /^(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[:/?#]|$)/i.test(text)
      ? `https://${text}`
      : text;
  if (!URL.canParse(address)) return null;
  const parsed = new URL(address);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

function bareHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const bare = host.replace(/^(?:(?:www\d?|m|mobile|mobil|amp)\.)+(?=[^.]+\.)/, '');
  return bare || host;
}

/** `?p=2` is a page of the article; a larger number, a word or `p` on the root path names an article (WordPress). */
function isPage(name: string, value: string, path: string): boolean {
  return pages.test(name) && /^\d{0,2}$/.test(value) && path !== '';
}

function barePath(pathname: string): string {
  let path = sameEncoding(pathname)
    .replace(/;jsessionid=[^/;]*/gi, '')
    .replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path
      .replace(/\/+$/, '')
      .replace(viewSegment, '')
      .replace(/[.-]amp(\.html?)?$/i, '$1')
      .replace(/-druck(\.html?)$/i, '$1');
  }
  return path;
}

/** Percent-encodes what must be and decodes what need not be, so that both spellings of an umlaut are one. */
function sameEncoding(path: string): string {
  return path
    .split('/')
    .map(segment => {
      try {
        return encodeURIComponent(decodeURIComponent(segment)).replace(/%(?:2C|3A|40|24|26|2B|3B|3D)/g, decodeURIComponent);
      } catch {
        return segment; // Not UTF-8: an old Latin-1 address stays as it is.
      }
    })
    .join('/');
}

function ampCacheTarget(url: URL): string | null {
  const match =
    /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname) || /(?:^|\.)google\.[a-z.]+$/.test(url.hostname)
      ? /^\/(?:amp|[acvir])\/(?:s\/)?([a-z0-9.-]+\.[a-z]{2,}\/.*)$/i.exec(url.pathname)
      : null;
  return match?.[1] ? `https://${match[1]}${url.search}` : null;
}

/** Which page of a split article an address shows; 1 when it does not say. */
export function pageNumber(url: string): number {
  const parsed = parse(url);
  if (!parsed) return 1;
  const inPath = /\/(?:seite[-/]?|page\/)(\d{1,2})\/?$/i.exec(parsed.pathname)?.[1];
  const inQuery = [...parsed.searchParams].find(([name, value]) => isPage(name, value, barePath(parsed.pathname)))?.[1];
  return Math.max(1, Number(inPath ?? inQuery ?? 1) || 1);
}
