import { flushCompileCache } from 'node:module';
import './compile-cache.ts';
import './jsx-hook.ts';

/** The service on Node: everything that it is made of is read after Node has learnt to read its pages. */
await import('./serve.ts');
flushCompileCache();
