import { createApp } from '../http/app.ts';
import { stopOnSignal } from './graceful-stop.ts';
import { createThreadPool, heavyWorkLimits } from './heavy-work/thread-pool.ts';
import { jsonLog } from './json-log.ts';
import { nodeClient } from './node-client.ts';
import { nodePorts } from './node-ports.ts';
import { createNodeServer } from './node-server.ts';
import { configuredConverter } from './pdf/configured-converter.ts';
import { portFrom } from './port.ts';
import { protectionSettings } from './protection-settings.ts';

const port = portFrom(process.env.PORT);
if (port === undefined) {
  console.error('Biến môi trường PORT phải là số nguyên từ 0 đến 65535, ví dụ PORT=8787.');
  process.exit(2);
}

const made = await nodePorts(process.env);
if ('fault' in made) {
  console.error(made.fault);
  process.exit(2);
}
if (made.notice !== undefined) console.error(made.notice);

const protection = protectionSettings(process.env);
if ('fault' in protection) {
  console.error(`Biến môi trường ${protection.fault}`);
  process.exit(2);
}

const converter = await configuredConverter(process.env);
if ('fault' in converter) {
  console.error(converter.fault);
  process.exit(2);
}
if (converter.notice !== undefined) console.error(converter.notice);

const log = jsonLog(Date.now);
const threads = createThreadPool(new URL('./heavy-work/thread.ts', import.meta.url), heavyWorkLimits, log.log);
const app = createApp({
  ...made.ports,
  ...protection.ports,
  ...log,
  now: Date.now,
  clientOf: nodeClient(protection.isBehindProxy),
  heavyWork: threads.fetch,
  pdf: converter.pdf,
});
const server = createNodeServer(app.fetch);

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(`Không mở được cổng ${port} (${error.code}). Chọn cổng khác bằng PORT hoặc địa chỉ khác bằng HOST.`);
  process.exit(2);
});
server.listen(port, process.env.HOST || '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') return;
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  console.log(`Trình ký đang chạy tại http://${host}:${address.port}`);
  console.log(converter.description);
});
stopOnSignal(server);
