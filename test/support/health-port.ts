import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A port where a bot serves its health, or is to. */
export class HealthPort {
  readonly port: number

  private constructor(port: number) {
    this.port = port
  }

  /** One that is free. */
  static async find(): Promise<HealthPort> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    server.close()
    if (address === null || typeof address === 'string') throw new Error('Expected a port.')
    return new HealthPort(address.port)
  }

  async read(path: string): Promise<string> {
    return (await this.#fetch(path)).text()
  }

  /** The status that a path answers with; 0 while nothing listens. */
  async status(path: string): Promise<number> {
    try {
      return (await this.#fetch(path)).status
    } catch {
      return 0
    }
  }

  /** Resolves when a path answers with a status. */
  async shows(path: string, status: number): Promise<void> {
    await until(async () => (await this.status(path)) === status)
  }

  #fetch(path: string): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${path}`)
  }
}

/** Asks again and again until something is so. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await pause(20)
}
