import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { pageFaults } from '../../support/html-validator.ts';

const { app } = testApp();
const response = await app.request('/tai-lieu-api');
const page = await response.text();
const document = (await (await app.request('/openapi.json')).json()) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Described>> };
};
interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly description?: string;
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

describe('the API reference', () => {
  test('is a page without faults, with the script of every page only, and loads nothing from elsewhere', async () => {
    expect(response.status).toBe(200);
    expect(await pageFaults(page)).toEqual([]);
    expect(page.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/tai-nguyen/desk.js?')]);
    expect([...page.matchAll(/(?:src|href)="(?!data:,)([^"#/]|\/\/)/g)]).toEqual([]);
  });

  test('has every operation once, in one group, with its path, its words and an example', () => {
    for (const { path, method, operation } of operations) {
      expect(page.split(`id="${operation.operationId}"`)).toHaveLength(2);
      expect(page).toContain(`${method}</span> <code>${path}</code>`);
      expect(page).toContain(`<p>${operation.summary}.</p>`);
    }
    expect(page.match(/<pre><code>curl /g)).toHaveLength(operations.length);
  });

  test('has every schema with every field and its meaning', () => {
    for (const [name, { properties = {} }] of Object.entries(document.components.schemas)) {
      const section = page.slice(page.indexOf(`id="schema-${name}"`)).split('</section>')[0] ?? '';
      for (const [field, { description }] of Object.entries(properties)) {
        expect(section).toContain(`<code>${field}</code>`);
        if (description !== undefined) expect(section).toContain(escaped(description));
      }
    }
  });

  test('opens what is inside: fields of fields, of list entries and of single cases', () => {
    for (const path of [
      'profile.issuingAuthority.name',
      'profile.legalBases[][].number',
      'assessment.groups[].units[].result(status=ranked).score',
    ]) {
      expect(page).toContain(`<code>${path}</code>`);
    }
  });

  test('links only to what is on it', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(60);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  test('is in Vietnamese: no table cell about a meaning is without words', () => {
    expect(page).not.toMatch(/undefined|null<|\[object/);
    expect(page).toContain('<html lang="vi">');
  });
});

function escaped(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
