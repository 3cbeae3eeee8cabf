import type { SiteRule } from './types.ts';

/** The attribute of the root element while the early sheet rules: from document start until decluttering has run itself, or is not wanted here. */
export const earlyMarker = 'data-amtslupe-early';

/**
 * The sheet that hides a dedicated site's surest clutter before its page is drawn; inside the site's article alone, for it runs
 * before the protected-text check can.
 */
export function earlyStyle(rules: SiteRule[], hosts: string[]): string {
  return rules
    .filter(rule => rule.root !== null && !rule.root.includes(',') && rule.hosts.some(host => hosts.includes(host)))
    .flatMap(rule =>
      rule.early.map(
        css =>
          `html[${earlyMarker}] ${rule.root} ${css} {\n  /* biome-ignore lint/complexity/noImportantStyles: the site's own styles must not win. */\n  display: none !important;\n}\n`,
      ),
    )
    .join('\n');
}
