import { createApp } from '../http/app.ts';
import { bundledRounds } from './bundled-rounds.ts';
import { bundledFolder, folderTemplates } from './folder-templates.ts';
import { stopOnSignal } from './graceful-stop.ts';
import { createNodeServer } from './node-server.ts';
import { openOwnFolder } from './own-folder.ts';
import { configuredConverter } from './pdf/configured-converter.ts';
import { portFrom } from './port.ts';
import { installedQuickView } from './quick-view.ts';
import { bundledSamples } from './sample-dossiers.ts';

const port = portFrom(process.env.PORT);
if (port === undefined) {
  console.error('Biến môi trường PORT phải là số nguyên từ 0 đến 65535, ví dụ PORT=8787.');
  process.exit(2);
}

const own = await openOwnFolder(process.env.TRINH_KY_TEMPLATES);
if ('fault' in own) {
  console.error(`${own.fault} Sửa biến môi trường TRINH_KY_TEMPLATES.`);
  process.exit(2);
}
if (own.notice !== undefined) console.error(own.notice);

const converter = await configuredConverter(process.env);
if ('fault' in converter) {
  console.error(converter.fault);
  process.exit(2);
}
if (converter.notice !== undefined) console.error(converter.notice);

const app = createApp({
  templates: folderTemplates(bundledFolder),
  samples: bundledSamples,
  rounds: bundledRounds,
  quickView: installedQuickView,
  ...own.ports,
  pdf: converter.pdf,
  log: (error) => console.error(error),
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
