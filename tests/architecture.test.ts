import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom. A room may always import itself; what is not listed is not allowed. */
const rooms: Record<string, { rooms: string[]; packages: string[] }> = {
  'utils/gazetteer': { rooms: [], packages: [] },
  'utils/article': { rooms: ['utils/gazetteer'], packages: ['@mozilla/readability', 'dompurify'] },
  'utils/entities': { rooms: ['utils/article', 'utils/gazetteer'], packages: [] },
  'utils/anchoring': { rooms: ['utils/article'], packages: ['approx-string-match'] },
  'utils/clippings': {
    rooms: ['utils/anchoring', 'utils/entities', 'utils/article', 'utils/gazetteer'],
    packages: ['dexie'],
  },
  'utils/export': {
    rooms: ['utils/clippings', 'utils/anchoring', 'utils/entities', 'utils/article', 'utils/gazetteer'],
    packages: ['fflate', 'yaml', 'marked', 'mustache'],
  },
  'utils/import': {
    rooms: ['utils/clippings', 'utils/anchoring', 'utils/entities', 'utils/article', 'utils/gazetteer'],
    packages: ['fflate', 'valibot', 'yaml'],
  },
  'utils/consent': { rooms: ['utils/article'], packages: ['@duckduckgo/autoconsent'] },
  'utils/messaging': {
    rooms: ['utils/clippings', 'utils/anchoring', 'utils/entities', 'utils/article', 'utils/gazetteer'],
    packages: ['webextension-polyfill', 'valibot'],
  },
  'utils/settings': { rooms: ['utils/clippings', 'utils/entities', 'utils/article'], packages: ['webextension-polyfill'] },
  'utils/i18n': { rooms: [], packages: ['webextension-polyfill'] },
  components: {
    rooms: [
      'utils/i18n',
      'utils/messaging',
      'utils/settings',
      'utils/clippings',
      'utils/anchoring',
      'utils/entities',
      'utils/article',
      'utils/gazetteer',
      'utils/export',
    ],
    packages: ['preact', 'marked', 'dompurify'],
  },
  entrypoints: {
    rooms: [
      'components',
      'utils/i18n',
      'utils/messaging',
      'utils/settings',
      'utils/clippings',
      'utils/anchoring',
      'utils/entities',
      'utils/article',
      'utils/gazetteer',
      'utils/export',
      'utils/import',
      'utils/consent',
    ],
    packages: ['webextension-polyfill', 'preact', 'wxt', 'dexie', '@duckduckgo/autoconsent'],
  },
};

/** Modules that components may take types from, but not code: messages and the database are for the entrypoints. */
const typesOnlyInComponents = ['utils/messaging', 'utils/clippings', 'utils/settings'];

/** Pure rooms: text and DOM in, plain data out. */
const pure = ['utils/gazetteer', 'utils/article', 'utils/entities', 'utils/anchoring', 'utils/export'];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap(name => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? `utils/${second}` : top;
}

interface Import {
  from: string;
  target: string;
  isType: boolean;
}

function importsOf(path: string): Import[] {
  const code = readFileSync(join(root, path), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...code.matchAll(pattern)].map(match => ({ from: path, target: match[2] ?? match[3] ?? '', isType: match[1] !== undefined }));
}

const files = ['utils', 'components', 'entrypoints'].flatMap(filesIn);

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the way imports run', () => {
  test('every folder is in the table', () => {
    expect([...new Set(files.map(roomOf))].filter(room => !(room in rooms))).toEqual([]);
  });

  test('rooms import only the rooms below them', () => {
    const wrong = files.flatMap(importsOf).filter(({ from, target, isType }) => {
      if (!target.startsWith('.')) return false;
      const own = roomOf(from);
      const other = roomOf(relative(root, resolve(root, dirname(from), target)));
      if (other === 'public') return false;
      if (own === 'components' && typesOnlyInComponents.includes(other) && !isType) return true;
      return own !== other && !rooms[own]?.rooms.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test('packages are used where the table says', () => {
    const wrong = files.flatMap(importsOf).filter(({ from, target }) => {
      if (target.startsWith('.')) return false;
      return !rooms[roomOf(from)]?.packages.includes(packageOf(target));
    });
    expect(wrong).toEqual([]);
  });

  test('relative imports name the file with its extension, and none is a barrel', () => {
    const wrong = files
      .flatMap(importsOf)
      .filter(
        ({ target }) => target.startsWith('.') && (!/\.(?:tsx?|json|css|html)(?:\?\w+)?$/.test(target) || /\/index\.ts$/.test(target)),
      );
    expect(wrong).toEqual([]);
  });

  test('pure rooms touch neither the browser API nor storage nor the network', () => {
    const forbidden = /\b(?:browser|chrome)\.(?:runtime|storage|tabs|i18n)\b|\bindexedDB\b|\bfetch\(|\blocalStorage\b|\bXMLHttpRequest\b/;
    expect(files.filter(path => pure.includes(roomOf(path)) && forbidden.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  test('innerHTML is assigned nowhere', () => {
    expect(files.filter(path => /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/.test(readFileSync(join(root, path), 'utf8')))).toEqual(
      [],
    );
  });
});
