import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A door in front of a server that a test can shut: then all connections break and new ones are refused. */
export class Gate {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly target: { readonly host: string; readonly port: number }) {}

  /** Opens it, on the same port each time; answers with the port. */
  async open(): Promise<number> {
    const server = createServer((near) => {
      const far = connect(this.target);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => (this.sockets.delete(one), other.destroy()));
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this.port;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => (this.server ? this.server.close(resolve) : resolve(null)));
    for (const socket of this.sockets) socket.resetAndDestroy();
    this.server = null;
    await closed;
  }
}
