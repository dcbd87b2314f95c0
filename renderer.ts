/**
 * Renders what is rendered each time, for the server alone (lib/http/rendering/render-process.ts), which starts it with the
 * socket to listen on. It ends with the server, however that ends.
 */
import { rmdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import createNext from 'next'
import { currentEnv } from '@/lib/config/env'
import { expireVersionUnless } from '@/lib/db/data-version'
import { withinAsOf } from '@/lib/http/as-of/as-of-scope'
import { byNext, pipeline, withinSitePath } from '@/lib/http/middleware'
import { versionHeader } from '@/lib/http/rendering/version-header'
import { withStatus } from '@/lib/http/response-status'
import { startLogs, withRequestId } from '@/lib/observe/logs'
import { requestIdHeader, requestIdOf } from '@/lib/observe/request-id'

const [socket = ''] = process.argv.slice(2)
startLogs(currentEnv().log, 'renderer')

process.once('disconnect', () => {
  removeSocket()
  process.exit()
})
// The server is told as well, and has answers to finish that are made here.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)

/** With the folder that was made for it alone: one that holds anything else stays, whatever address was given. */
function removeSocket() {
  if (process.platform === 'win32') return
  try {
    rmSync(socket, { force: true })
    rmdirSync(dirname(socket))
  } catch {
    // Somebody else removed it, or keeps something there.
  }
}

const next = createNext({ dev: false })
await next.prepare()
const answer = next.getRequestHandler()

const server = createServer(
  pipeline([
    async ({ headers }, _response, pass) => {
      await expireVersionUnless(String(headers[versionHeader]))
      return withRequestId(requestIdOf(headers[requestIdHeader]), () => pass())
    },
    withinSitePath,
    withinAsOf,
    withStatus,
    byNext(answer),
  ]),
)
rmSync(socket, { force: true })
server.listen(socket, () => process.send?.('ready'))
