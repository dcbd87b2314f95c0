/** Where the server listens, and whether it may. */
import { createServer } from 'node:net'
import { Obstacle } from './progress.mjs'

/** HOST and PORT from the environment; a blank one counts as not set, port 0 as any free one. lib/config/env.ts holds them to the same rules. */
export async function readAddress(env = process.env) {
  const host = env.HOST?.trim() || '127.0.0.1'
  const asked = env.PORT?.trim() || '3000'
  const port = Number(asked)
  if (!/^\d{1,5}$/.test(asked) || port > 65_535) {
    throw new Obstacle(
      `PORT "${asked}" is not a port`,
      'Use a number from 1 to 65535, for example PORT=3000.',
    )
  }
  if (/[/\s@?#]|^[^:]*:[^:]*$/.test(host)) {
    throw new Obstacle(
      `HOST "${host}" is not an address of a computer`,
      'Use the address alone, for example HOST=127.0.0.1, or HOST=0.0.0.0 for all; the port is PORT.',
    )
  }
  return { host, port: await listenOnce(host, port) }
}

/** The address as a person or a program on this computer opens it. */
export function urlOf({ host, port }) {
  const here = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host)
  return `http://${here}:${port}`
}

/** Takes the port and gives it back. @throws Obstacle when it cannot be had. */
function listenOnce(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(obstacleOf(error, host, port)))
    server.listen({ host, port, exclusive: true }, () => {
      const taken = server.address().port
      server.close(() => resolve(taken))
    })
  })
}

function obstacleOf(error, host, port) {
  const remedies = {
    EADDRINUSE: [
      `port ${port} is in use`,
      `Stop what uses it, or choose another: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`,
    ],
    EACCES: [
      `port ${port} may not be used`,
      'Ports below 1024 need special rights; choose another, for example PORT=3000.',
    ],
    EADDRNOTAVAIL: [
      `this computer has no address ${host}`,
      'Set HOST to one of its addresses, or leave it out.',
    ],
    ENOTFOUND: [`the name ${host} is not known`, 'Set HOST to an address of this computer, or leave it out.'],
  }
  const [message, remedy] = remedies[error.code] ?? [error.message, '']
  return new Obstacle(message, remedy)
}
