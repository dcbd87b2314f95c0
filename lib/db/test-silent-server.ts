import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a PostgreSQL server that can fall silent: what is sent then arrives nowhere, and no connection ends. */
export interface SilencableServer {
  /** Its address, by this way. */
  url: string
  silence(): void
  speak(): void
  close(): Promise<void>
}

export async function silencable(url: string): Promise<SilencableServer> {
  const behind = new URL(url)
  const sockets = new Set<Socket>()
  let isSilent = false
  const server = createServer((socket) => {
    const onwards = connect(Number(behind.port), behind.hostname)
    for (const [from, to] of [
      [socket, onwards],
      [onwards, socket],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.on('data', (bytes) => {
        if (!isSilent) to.write(bytes)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const by = new URL(url)
  by.port = String((server.address() as AddressInfo).port)
  return {
    url: by.href,
    silence() {
      isSilent = true
    },
    speak() {
      isSilent = false
    },
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
