/**
 * Loaded into the server: once it is told to end, connections that carry no request end at once and the others after their
 * answer. Node would wait a minute for those that a browser opened and has not used.
 */
import { subscribe } from 'node:diagnostics_channel'

/** @typedef {import('node:net').Socket} Socket */

/** @type {Set<Socket>} */
const unused = new Set()

onSocket('net.server.socket', (socket) => {
  unused.add(socket)
  socket.once('close', () => unused.delete(socket))
})
onSocket('http.server.request.start', (socket) => unused.delete(socket))

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    for (const socket of unused) socket.destroy()
    onSocket('http.server.response.finish', (socket) => socket.end())
  })
}

/** What these channels tell of has a socket. @type {(channel: string, heard: (socket: Socket) => unknown) => void} */
function onSocket(channel, heard) {
  subscribe(channel, (message) => heard(/** @type {{ socket: Socket }} */ (message).socket))
}
