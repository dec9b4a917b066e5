import { createServer, type AddressInfo } from 'node:net';

/** The port itself where nobody listens on it, or any free one for 0; says what to do where it is taken. */
export const freePort = (wanted: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${wanted} is taken. Set PORT to another, or PORT=0 for any free one.`)
          : error,
      ),
    );
    probe.listen(wanted, host, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
