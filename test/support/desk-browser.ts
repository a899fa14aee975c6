import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { hearComplaints } from './browser-complaints.ts';
import { startService } from './running-service.ts';

const executablePath = '/usr/bin/chromium';

/** Whether Debian's Chromium is on this machine. With CI=true a missing one fails instead of skipping. */
export const canBrowse = hasChromium();

function hasChromium(): boolean {
  const isThere = existsSync(executablePath);
  if (!isThere && process.env.CI === 'true') throw new Error(`Tests in a browser need ${executablePath}`);
  return isThere;
}

/** The service and a browser beside it, for all tests of a file. */
export interface Desk {
  /** A new window without anything kept. */
  readonly window: (options?: { readonly javaScriptEnabled: boolean }) => Promise<DeskWindow>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface DeskWindow {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A running service that pages come from. */
export interface ServedDesk {
  readonly url: URL;
  readonly stop: () => Promise<unknown>;
}

/** Starts the service, at a port if one is given. */
type Serve = (port?: string) => Promise<ServedDesk>;

/** Starts both before the tests of a file, and ends them after; a test after which the browser complains has failed. */
export function openDesk(serve: Serve = onNode()): Desk {
  let service: ServedDesk;
  let browser: Browser;
  const complaints: string[] = [];
  beforeAll(async () => {
    service = await serve();
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  return {
    window: async (options = { javaScriptEnabled: true }) => {
      const context = await browser.newContext({
        baseURL: service.url.origin,
        viewport: { width: 1366, height: 768 },
        acceptDownloads: true,
        ...options,
      });
      // Sooner than the test gives up, so that it is told what was waited for.
      context.setDefaultTimeout(30_000);
      hearComplaints(context, complaints);
      return { context, page: await context.newPage() };
    },
    stop: async () => {
      await service.stop();
    },
    restart: async () => {
      service = await serve(service.url.port);
    },
  };
}

/** The service on Node; `environment` is added to that of the tests. */
export function onNode(environment: Readonly<Record<string, string>> = {}): Serve {
  return async (port = '0') => {
    const { url, process: child, ended } = await startService({ ...environment, PORT: port });
    const stop = async () => {
      child.kill();
      await ended;
    };
    return { url, stop };
  };
}

/** Opens one of the rounds that come with the service, at the form of a paper. */
export async function openRound(page: Page, round: string, paper?: string): Promise<void> {
  await page.goto('/');
  await page.locator(`button[value="${round}"]`).click();
  await page.locator('form#desk').waitFor();
  if (paper !== undefined) await goToForm(page, paper);
}

/** Goes to the form of a paper. */
export async function goToForm(page: Page, paper: string): Promise<void> {
  await goTo(page, 'Soạn văn bản');
  await page.locator(`button[formaction="/ho-so/soan-van-ban/${paper}"]`).first().click();
  await page.waitForURL(`**/ho-so/soan-van-ban/${paper}`);
}

/** What axe finds against WCAG 2.2 AA and good practice on a page, each with the first place. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${axe.source};0`);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations, passes } = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    if (passes.length === 0) return ['nothing was checked'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Waits until everything typed is kept in the browser. */
export async function isKept(page: Page): Promise<void> {
  await page.locator('[data-kept]', { hasText: 'Đã lưu trong trình duyệt này' }).waitFor();
}

/** Goes to a step of the desk. */
export async function goTo(page: Page, step: string): Promise<void> {
  await page.locator('.steps__step', { hasText: step }).click();
  await page.locator('.steps__step[aria-current="step"]', { hasText: step }).waitFor();
}
