import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Longest wait for running requests, ms; container hosts kill 10 seconds after the signal. */
const patience = 8000;

/**
 * On SIGTERM or SIGINT takes no more connections, lets running requests end and exits with 0; with 1 if they don't end
 * within 8 seconds. A second signal ends the process at once.
 */
export function stopOnSignal(server: Server): void {
  const closeUnused = trackConnections(server);
  const stop = () => {
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT');
    // By `exit`, so that programs that run for this one are ended too.
    process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1));
    console.log('Đang dừng: không nhận yêu cầu mới, chờ các yêu cầu đang xử lý.');
    server.close(() => process.exit(0));
    // A connection that falls idle after its last answer would otherwise be held for the next request.
    setInterval(closeUnused, 100).unref();
    setTimeout(() => {
      console.error('Còn yêu cầu chưa xử lý xong; dừng ngay.');
      process.exit(1);
    }, patience).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/**
 * Knows which connections have a request under way; gives a function that closes the others. Node's own
 * `closeIdleConnections` leaves those open on which nothing was ever sent, as browsers and balancers open them ahead.
 */
function trackConnections(server: Server): () => void {
  const connections = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
  });
  return () => {
    for (const socket of connections) if (!busy.has(socket)) socket.destroy();
  };
}
