/** Where the server listens, and whether it may. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { failureOf, Obstacle } from './progress.mjs'

/**
 * HOST and PORT from the environment; a blank one counts as not set, port 0 as any free one. lib/config/env.ts holds them to
 * the same rules. @throws Obstacle when the port cannot be had.
 */
export async function readAddress({ HOST, PORT } = process.env) {
  const host = HOST?.trim() || '127.0.0.1'
  const port = PORT?.trim() || '3000'
  try {
    return { host, port: await listenOnce(host, /^\d{1,5}$/.test(port) ? Number(port) : Number.NaN) }
  } catch (error) {
    throw obstacleOf(failureOf(error), host, port)
  }
}

/** The address as a person or a program on this computer opens it. @param {{ host: string, port: number }} address */
export function urlOf({ host, port }) {
  const here = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${here.includes(':') ? `[${here}]` : here}:${port}`
}

/** Takes the port and gives it back. @type {(host: string, port: number) => Promise<number>} */
async function listenOnce(host, port) {
  const server = createServer().listen({ host, port, exclusive: true })
  await once(server, 'listening')
  const taken = server.address()
  server.close()
  await once(server, 'close')
  return typeof taken === 'object' && taken !== null ? taken.port : port
}

/** @type {(error: NodeJS.ErrnoException, host: string, port: string) => Obstacle} */
function obstacleOf({ code }, host, port) {
  if (code === 'EADDRINUSE')
    return new Obstacle(
      `port ${port} is in use`,
      `Stop what uses it, or choose another: PORT=${Number(port) + (port === '65535' ? -1 : 1)} npm start`,
    )
  if (code === 'EACCES')
    return new Obstacle(
      `port ${port} may not be used`,
      'Ports below 1024 need special rights; choose another, for example PORT=3000.',
    )
  if (code === 'ERR_SOCKET_BAD_PORT')
    return new Obstacle(
      `PORT "${port}" is not a port`,
      'Use a number from 1 to 65535, for example PORT=3000.',
    )
  return new Obstacle(
    `HOST "${host}" is not an address of this computer`,
    'Use one alone, for example HOST=127.0.0.1, or HOST=0.0.0.0 for all; the port is PORT.',
  )
}
