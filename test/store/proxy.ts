import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  /** The address of the database, through here. */
  url: string;
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

/** A network between program and database that can break. */
export async function startProxy(url: string): Promise<Proxy> {
  const { port: targetPort, hostname } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const other = connect(Number(targetPort), hostname);
    for (const side of [socket, other]) {
      sockets.add(side);
      side.on('error', () => undefined);
      side.on('close', () => {
        socket.destroy();
        other.destroy();
        sockets.delete(side);
      });
    }
    socket.pipe(other).pipe(socket);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: url.replace(`:${targetPort}/`, `:${port}/`),
    cut: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
    restore: () => listen(port),
  };
}
