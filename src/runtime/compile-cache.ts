import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * What Node makes of the sources (types taken off, compiled) is kept beside the packages, where whoever can write could
 * change those too: threads and the service start in half the time and take 35 MB less. Where nobody may write, nothing is
 * kept. Flushed by who has read all that it needs, since a thread is not asked at its end.
 */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/trinh-ky', import.meta.url)));
