/**
 * Loaded into the server: once it is told to end, connections that carry no request end at once and the others after their
 * answer. Node would wait a minute for those that a browser opened and has not used.
 */
import { subscribe } from 'node:diagnostics_channel'

const unused = new Set()

subscribe('net.server.socket', ({ socket }) => {
  unused.add(socket)
  socket.once('close', () => unused.delete(socket))
})
subscribe('http.server.request.start', ({ socket }) => unused.delete(socket))

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    for (const socket of unused) socket.destroy()
    subscribe('http.server.response.finish', ({ socket }) => socket.end())
  })
}
