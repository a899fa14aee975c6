import type { Server } from 'node:http';

/** Longest wait for running requests, ms; container hosts kill 10 seconds after the signal. */
const patience = 8000;

/**
 * On SIGTERM or SIGINT takes no more connections, lets running requests end and exits with 0; with 1 if they don't end
 * within 8 seconds. A second signal ends the process at once.
 */
export function stopOnSignal(server: Server): void {
  const stop = () => {
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT');
    console.log('Đang dừng: không nhận yêu cầu mới, chờ các yêu cầu đang xử lý.');
    server.close(() => process.exit(0));
    // A connection that falls idle after its last answer would otherwise be held for the next request.
    setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(() => {
      console.error('Còn yêu cầu chưa xử lý xong; dừng ngay.');
      process.exit(1);
    }, patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
