import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findClutter } from '../../utils/article/declutter.ts';
import { readArticle } from '../../utils/article/extract.ts';
import { siteRuleOf, siteRules } from '../../utils/article/sites/siteRule.ts';
import { dedicatedHosts } from '../../utils/gazetteer/sources.ts';
import { parse, prose } from './parse.ts';

const document = parse('');
const selector = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check(css => {
    try {
      document.querySelector(css);
      return true;
    } catch {
      return false;
    }
  }, 'is no selector'),
);
const kind = v.picklist([
  'consent',
  'newsletter',
  'vendor',
  'share',
  'related',
  'advert',
  'promotion',
  'comments',
  'paywall-offer',
  'credit',
]);
const schema = v.strictObject({
  hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/))),
  marker: v.nullable(selector),
  root: v.nullable(selector),
  text: v.array(selector),
  hide: v.pipe(v.array(v.strictObject({ css: selector, kind })), v.minLength(1)),
  keep: v.array(selector),
  early: v.array(selector),
  test_contains: v.pipe(v.array(v.string()), v.minLength(1)),
  test_hidden: v.pipe(v.array(v.string()), v.minLength(1)),
});

test('every rule file is in the list and none else', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../utils/article/sites')).filter(name => name.endsWith('.json'));
  expect(files.map(name => name.replace('.json', '')).sort()).toEqual(Object.keys(siteRules).sort());
});

describe.each(Object.entries(siteRules))('%s', (name, rule) => {
  test('has the shape of a site rule', () => {
    expect(() => v.parse(schema, rule)).not.toThrow();
  });

  test('names a host or a mark of its system, and hides early only what it hides', () => {
    expect(rule.hosts.length > 0 || rule.marker !== null).toBe(true);
    const hidden = rule.hide.flatMap(({ css }) => css.split(',').map(part => part.trim()));
    expect(rule.early.filter(css => !hidden.some(other => other.includes(css)))).toEqual([]);
  });

  test('keeps what the text must contain and hides what it should, on a page with its class names', () => {
    const boxes = rule.test_hidden.map((words, index) => {
      const names = rule.hide[index % rule.hide.length]?.css.match(/\.([\w-]+)/)?.[1] ?? name;
      return `<div class="${names}"><h4>${words}</h4><a href="/a">${words}</a></div>`;
    });
    const page = parse(
      `<html><body><main><article class="inf-article-detail"><h1>Titel der Meldung</h1><p>${prose()}</p>${rule.test_contains.map(words => `<p>${words} ${prose()}</p>`).join('')}${boxes.join('')}<p>${prose()}</p></article></main></body></html>`,
      `https://www.${rule.hosts[0] ?? 'beispiel.example'}/artikel/`,
    );
    const { article, body } = readArticle(page, page.URL);
    const text = article.text.slice(0, article.bodyEnd);
    for (const words of rule.test_contains) expect(text).toContain(words);
    const hidden = findClutter(page, { site: rule, root: body?.root ?? null }).map(({ element }) => element.textContent ?? '');
    for (const words of rule.test_hidden) expect(hidden.join(' ')).toContain(words);
  });
});

test('a rule is chosen by host, subdomains included, else by the mark of the system', () => {
  const ruleOf = (url: string, html = '') => siteRuleOf(parse(html), url);
  expect(ruleOf('https://www.egovernment.de/x')).toBe(siteRules.vogel);
  expect(ruleOf('https://www.bmi.bund.de/x')).toBe(siteRules.gsb);
  expect(ruleOf('https://notheise.de/x')).toBeNull();
  expect(ruleOf('https://stadt.example/x', '<meta name="generator" content="TYPO3 CMS">')).toBe(siteRules.typo3);
  expect(ruleOf('https://blog.example/x', '<body class="post-template single-post">')).toBe(siteRules.wordpress);
  expect(ruleOf('keine Adresse')).toBeNull();
});

test('every dedicated host has a rule', () => {
  expect(dedicatedHosts.filter(host => siteRuleOf(document, `https://${host}/`) === null)).toEqual([]);
});
