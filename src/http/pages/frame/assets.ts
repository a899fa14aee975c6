import { Hono } from 'hono';
import { assets } from '../../precompiled/assets.js';
import { checkQuery } from '../../query.ts';
import { notFound } from '../../request-errors.ts';

/** The two libraries of the quick view as one script: JSZip, then docx-preview, which finds it. */
export interface QuickViewLibraries {
  readonly read: () => Promise<string>;
}

type AssetName = keyof typeof assets;

/** The address of an asset; its version stands in it, so that a browser may keep it for good. */
export function assetPath(name: AssetName): string {
  return `/tai-nguyen/${name}?v=${assets[name].version}`;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=UTF-8',
  js: 'text/javascript; charset=UTF-8',
};

/** `GET /tai-nguyen/{name}`: style sheet and scripts of the pages; nothing of it is from elsewhere. */
export function assetRoutes(libraries: QuickViewLibraries): Hono {
  return new Hono()
    .get('/quick-view-libraries.js', async (c) => {
      checkQuery(c.req, []);
      return c.body(await libraries.read(), 200, { 'Content-Type': types.js ?? '' });
    })
    .get('/:name', (c) => {
      checkQuery(c.req, ['v']);
      const name = c.req.param('name');
      if (!Object.hasOwn(assets, name)) throw notFound();
      const { text, version } = assets[name as AssetName];
      const isCurrent = c.req.query('v') === version;
      return c.body(text, 200, {
        'Content-Type': types[name.split('.').at(-1) ?? ''] ?? '',
        'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    });
}
