import type { BoardServer } from './types';

/** The way to the server. Before it is there, what the user does waits. */
export class Desk {
  private server: BoardServer | null = null;
  private waiting: ((server: BoardServer) => void)[] = [];

  get present(): BoardServer | null {
    return this.server;
  }

  /** Flow hands over an object first and its methods a moment later. */
  arrived(server: BoardServer | null | undefined): void {
    if (!server) return;
    if (typeof server.move !== 'function') {
      setTimeout(() => this.arrived(server), 30);
      return;
    }
    this.server = server;
    this.waiting.splice(0).forEach((go) => go(server));
  }

  ready(): Promise<BoardServer> {
    return this.server ? Promise.resolve(this.server) : new Promise((go) => this.waiting.push(go));
  }

  /** For acts that need no answer here. */
  async tell(what: (server: BoardServer) => Promise<void>): Promise<void> {
    try {
      await what(await this.ready());
    } catch {
      // the shell says when the connection is lost
    }
  }
}
