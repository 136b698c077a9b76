import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A cable that can be pulled: forwards to the real engine until it is cut, on the same port after it is mended. */
export class TcpProxy {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  private constructor(private readonly target: string) {}

  static async to(target: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await proxy.mend();
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Breaks every connection and refuses new ones. */
  async cut(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    const closed = new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    const [host, port] = this.target.split(':');
    const server = createServer((client) => {
      const engine = connect(Number(port), host);
      for (const socket of [client, engine]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.sockets.delete(socket);
          client.destroy();
          engine.destroy();
        });
      }
      client.pipe(engine).pipe(client);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }
}
