/** The server: what a request passes, in the order of this list, until something answers it; at last Next. */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import createNext from 'next'
import { currentEnv } from '@/lib/config/env'
import { readSecret } from '@/lib/config/secrets'
import { currentState, readingIsClosed } from '@/lib/db/data-version'
import { readinessOf } from '@/lib/db/readiness'
import { readTextsApart, TextReader } from '@/lib/drafts/text/text-reader'
import { AccessControl, headersOf } from '@/lib/http/access-control'
import { answerHeaders } from '@/lib/http/answer-headers'
import { keepPages, Pages } from '@/lib/http/cache/rendered-pages'
import { Front } from '@/lib/http/cache/response-cache'
import { keptInSilence } from '@/lib/http/cache/silence'
import { inAllLanguages, leaveScripts } from '@/lib/http/defer-scripts'
import { PageScripts } from '@/lib/http/deferred-scripts/script-store'
import { downloadPlaces } from '@/lib/http/download-places'
import { withoutScriptsInEmbeds } from '@/lib/http/embeds'
import { frameFiles } from '@/lib/http/frame/frame-files'
import { stopOnSignal } from '@/lib/http/graceful-stop'
import { healthAnswers } from '@/lib/http/health'
import { withoutLanguage } from '@/lib/http/languages/without-language'
import { byNext, type Middleware, pipeline, withinSitePath } from '@/lib/http/middleware'
import { NetworkLimit } from '@/lib/http/network-limit'
import { metricsAnswer } from '@/lib/http/observe/metrics-answer'
import { observed } from '@/lib/http/observe/observed'
import { measureRecord } from '@/lib/http/observe/record-measures'
import { KeptAnswers } from '@/lib/http/rendering/kept-answers'
import { RenderProcess } from '@/lib/http/rendering/render-process'
import { renderedApart } from '@/lib/http/rendering/rendered-apart'
import { withStatus } from '@/lib/http/response-status'
import { staticFiles } from '@/lib/http/static-files'
import { inTurns } from '@/lib/http/turns'
import { wholeBodies } from '@/lib/http/whole-bodies'
import { hasJobs } from '@/lib/jobs/data'
import { JobProcess, runJobsApart } from '@/lib/jobs/job-process'
import { startLogs } from '@/lib/observe/logs'
import { loadDefaultLanguages } from '@/lib/settings/data'
import { urlOf } from './scripts/address.mjs'

const megabytes = 1024 * 1024

/** Room in memory: for pages, for what is asked for most as it is sent, for what is rendered apart, and for the scripts of pages. */
const room = {
  pages: 64 * megabytes,
  responses: 32 * megabytes,
  apart: 32 * megabytes,
  scripts: 64 * megabytes,
}

const { host, port, address, hosts, defersScripts, keepsPages, madePerMinute, metricsToken, preloads, log } =
  currentEnv()
startLogs(log, 'server')
const isProduction = process.env.NODE_ENV === 'production'

const isKnown = async (headers: Headers) => {
  const { personOf } = await import('@/lib/people/signed-in')
  return (await personOf(headers)) !== null
}

const access = new AccessControl({
  names: { address, hosts, listens: host },
  isClosed: readingIsClosed,
  isKnown,
})

const renderings = new KeptAnswers(room.apart)
const letGo = (path: string) => {
  pages.forget(path)
  responses.forget(path)
  renderings.forget(path)
}
const scripts = new PageScripts(room.scripts, letGo, `scripts ${readSecret('session')}`)
const defer = withoutScriptsInEmbeds(
  inAllLanguages(defersScripts ? scripts.defer : leaveScripts, address ?? ''),
)
const pages = new Pages(currentState, defer, room.pages)
const responses = new Front(() => pages.version(), room.responses)
keepPages(pages)

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url))

readTextsApart(new TextReader(program('text-reader.mjs')))

const jobs = new JobProcess(program('job-runner.mjs'))
runJobsApart(jobs)

const renderer = new RenderProcess(program('renderer.mjs'))
const limit = new NetworkLimit(madePerMinute)
const apart = renderedApart({
  render: (path, headers) => renderer.render(path, headers),
  version: () => pages.version(),
  asOf: () => pages.asOf,
  defer,
  kept: renderings,
  mayWork: (request, response) => limit.allows(request, response),
})

const next = createNext({ dev: !isProduction, hostname: host, port })
await next.prepare()
const answer = next.getRequestHandler()

/** While developing, Next sends all files but the script that reads documents, and renders all pages, in this process. */
const built: Middleware[] = isProduction
  ? [
      staticFiles(),
      scripts.handle,
      responses.handle,
      keptInSilence(pages),
      apart,
      limit.handle,
      downloadPlaces(),
      inTurns(),
    ]
  : [staticFiles()]

const health = healthAnswers({
  answers: currentState,
  async readiness() {
    const { currentDatabase } = await import('@/lib/audit/with-session')
    return readinessOf(currentDatabase(), currentEnv().database)
  },
})

const metrics = metricsAnswer(metricsToken, {
  async record() {
    const { currentDatabase } = await import('@/lib/audit/with-session')
    return measureRecord(currentDatabase())
  },
  server: () => ({ kept: { pages: pages.room, responses: responses.room, apart: renderings.room } }),
})

const bodies = wholeBodies({ isKnown: (request) => isKnown(headersOf(request)) })

const inNoLanguage = withoutLanguage({
  async isCountry(code) {
    const { currentDatabase } = await import('@/lib/audit/with-session')
    return (await currentDatabase().place.count({ where: { code, kind: 'country' } })) > 0
  },
  async languages() {
    const { currentDatabase } = await import('@/lib/audit/with-session')
    return loadDefaultLanguages(currentDatabase())
  },
})

const said = answerHeaders(address, !isProduction)

const server = createServer(
  pipeline([
    observed,
    withinSitePath,
    said,
    bodies,
    access.handle,
    health,
    metrics,
    frameFiles(keepsPages),
    inNoLanguage,
    ...built,
    withStatus,
    byNext(answer),
  ]),
)

// What an action leads to, Next asks of this server; without this it would go by the address that the request names.
process.env.__NEXT_PRIVATE_ORIGIN = urlOf({ host, port })

if (isProduction) {
  stopOnSignal(server, (code) => {
    renderer.stop()
    jobs.stop()
    process.exit(code)
  })
}
server.once('error', (error) => {
  console.error('the server could not begin to listen', error)
  process.exit(1)
})
server.listen(port, host, async () => {
  console.log('Ready')
  if (isProduction && preloads) renderer.start()
  const { logStartup } = await import('@/lib/http/log-startup')
  await logStartup()
  const { startLetterRounds } = await import('@/lib/drafts/notifications/letter-rounds')
  startLetterRounds()
  // What a server was at that ended over it.
  const { currentDatabase } = await import('@/lib/audit/with-session')
  if (await hasJobs(currentDatabase()).catch(() => false)) jobs.wake()
})
