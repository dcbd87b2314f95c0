import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const codes = { SIGTERM: 143, SIGINT: 130 } as const

/**
 * Once the program is told to end: `server` takes no more connections, those that carry no request end at once and the others
 * after their answer. When all have, `end` is called with the code that the signal asks for.
 */
export function stopOnSignal(server: Server, end: (code: number) => void): void {
  let isStopping = false
  // Node ends those that have carried a request, and waits a minute for those that a browser opened and has not used.
  const unused = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.prependListener('request', ({ socket }) => unused.delete(socket))
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      server.close(() => end(code))
      for (const socket of unused) socket.destroy()
      subscribe('http.server.response.finish', (message) => (message as { socket: Socket }).socket.end())
    })
  }
}
