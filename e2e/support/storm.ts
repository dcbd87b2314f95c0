import { Agent, get, request as send } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What an attack is carried out on. */
export interface StormTarget {
  /** Where the server is, without a slash at its end. */
  url: string
  /** A country on its record, a place of it, a metric, and a word of the titles of its reports. */
  country: string
  place: string
  metric: string
  word: string
  /** An analyst who is signed in, and a draft of theirs. */
  analyst: { cookie: string; draft: string }
}

/** How often each status came back; 0 for no answer at all. */
export type Statuses = Record<number, number>

export interface Attack {
  name: string
  /** Goes on until `until`, by performance.now(). */
  run(target: StormTarget, until: number): Promise<Statuses>
}

/** So many come from as many networks, as a web server in front would tell it, so that no limit per network stops them. */
const attackers = 60

/** Addresses for each attacker and turn, none like another. */
const asking = (name: string, pathOf: (target: StormTarget, turn: number) => string): Attack => ({
  name,
  async run(target, until) {
    const statuses: Statuses = {}
    const agent = new Agent({ keepAlive: true, maxSockets: attackers })
    // Those who still wait then leave.
    setTimeout(() => agent.destroy(), Math.max(0, until - performance.now()))
    let turn = 0
    const attacker = async (_: unknown, at: number) => {
      while (performance.now() < until) {
        const path = pathOf(target, turn++)
        count(statuses, await statusOf(target.url + path, { 'x-forwarded-for': `198.51.100.${at}` }, agent))
      }
    }
    await Promise.all(Array.from({ length: attackers }, attacker))
    return statuses
  },
})

/** A period that no other turn asks for: 1900 to 2199, by months. */
function period(turn: number): string {
  const [from, to] = [turn % 1_200, Math.floor(turn / 1_200) % 1_200]
  const month = (months: number, year: number) =>
    `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  return `from=${month(from, 1950)}&to=${month(to, 2051)}`
}

/** Each of these ended or froze version 0.1, or would. */
export const attacks: readonly Attack[] = [
  asking('pages narrowed down', ({ country }, turn) => `/en/${country}?${period(turn)}`),
  asking(
    'the same page with parameters that mean nothing',
    ({ country }, turn) => `/en/${country}?from=2017&x${turn}=1`,
  ),
  asking('searches', ({ country, word }, turn) => `/en/${country}/reports?q=${word}+${turn}`),
  asking(
    'explanations',
    ({ country, metric, place }, turn) => `/en/${country}/why/${metric}/${place}/made-up-${turn}`,
  ),
  asking(
    'what charts are drawn from',
    ({ country, place }, turn) => `/en/${country}/places/${place}/curves?${period(turn)}`,
  ),
  asking(
    'pictures to share',
    ({ country, metric }, turn) => `/en/${country}/share?metric=${metric}&place=made-up-${turn}`,
  ),
  asking('pages that are not there', ({ country }, turn) => `/en/${country}/places/made-up-${turn}`),
  asking('scripts that were never given, of pages within pages', ({ country }, turn) => {
    const made = (of: string) => `/_page/${String(turn).padStart(32, '0')}.js?of=${encodeURIComponent(of)}`
    return Array.from({ length: 5 }).reduce<string>(made, `/en/${country}?from=2017`)
  }),
  { name: 'downloads that nobody reads', run: unreadDownloads },
  { name: 'texts of 100,000 characters', run: longTexts },
  { name: 'what is too large, and what is broken off', run: bodies },
]

/** Opens downloads and reads nothing of them, twenty networks at a time. */
async function unreadDownloads({ url, country }: StormTarget, until: number): Promise<Statuses> {
  const statuses: Statuses = {}
  const attacker = async (_: unknown, at: number) => {
    while (performance.now() < until) {
      await new Promise<void>((resolve) => {
        const headers = { 'x-forwarded-for': `198.51.100.${at % 20}` }
        const asked = get(`${url}/api/v1/claims.csv?country=${country.toUpperCase()}`, {
          headers,
          agent: false,
        })
        const leave = setTimeout(() => asked.destroy(), Math.max(0, until - performance.now()))
        asked.on('response', (answer) => {
          count(statuses, answer.statusCode ?? 0)
          answer.pause()
        })
        asked.on('error', () => undefined)
        asked.on('close', () => {
          clearTimeout(leave)
          resolve()
        })
      })
      await sleep(50)
    }
  }
  await Promise.all(Array.from({ length: 40 }, attacker))
  return statuses
}

/** Has texts looked at, each another one and as long as is read, four at a time. */
async function longTexts({ url, analyst }: StormTarget, until: number): Promise<Statuses> {
  const statuses: Statuses = {}
  const sentence =
    'On 3 March 2018 Team One cleared 1,204 mines and 37 bombs in Homs and destroyed 45 tons of ammunition. '
  let turn = 0
  const attacker = async () => {
    while (performance.now() < until) {
      const text = `${turn++} ${sentence.repeat(1_000)}`.slice(0, 100_000)
      const body = JSON.stringify({
        version: 1,
        content: { text, report: { published: '2018-03-05' }, figures: [] },
      })
      const headers = { cookie: analyst.cookie, origin: url, 'content-type': 'application/json' }
      const answer = await fetch(`${url}/en/desk/drafts/${analyst.draft}/look`, {
        method: 'POST',
        headers,
        body,
      }).catch(() => null)
      await answer?.arrayBuffer()
      count(statuses, answer?.status ?? 0)
    }
  }
  await Promise.all(Array.from({ length: 4 }, attacker))
  return statuses
}

/** Sends five megabytes where one is taken, and half of what was promised. */
async function bodies({ url }: StormTarget, until: number): Promise<Statuses> {
  const statuses: Statuses = {}
  const { port, hostname } = new URL(url)
  const large = Buffer.alloc(5_000_000)
  const attacker = async (_: unknown, at: number) => {
    while (performance.now() < until) {
      const headers = { origin: url, 'x-forwarded-for': `198.51.100.${at}` }
      await new Promise<void>((resolve) => {
        const sent = send(`${url}/en/sign-in`, { method: 'POST', headers, agent: false }, (answer) => {
          count(statuses, answer.statusCode ?? 0)
          answer.resume().on('close', resolve)
        })
        sent.on('error', () => resolve())
        sent.end(large)
      })
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined)
      socket.write(
        `POST /en/sign-in HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${url}\r\nContent-Length: 900000\r\n\r\n`,
      )
      socket.write(large.subarray(0, 400_000))
      await sleep(100)
      socket.destroy()
    }
  }
  await Promise.all(Array.from({ length: 10 }, attacker))
  return statuses
}

/** The status of what is read to its end; 0 where there is no answer. */
export function statusOf(url: string, headers: Record<string, string>, agent?: Agent): Promise<number> {
  return new Promise((resolve) => {
    const sent = get(url, { headers: { 'accept-encoding': 'gzip', ...headers }, agent }, (answer) => {
      answer.resume().on('close', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 0))
    })
    sent.on('error', () => resolve(0))
  })
}

function count(statuses: Statuses, status: number): void {
  statuses[status] = (statuses[status] ?? 0) + 1
}

/** Signs in as a form without a script does; the cookies. @throws Error where that does not succeed. */
export async function cookieOf(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  const form = await (await fetch(`${url}/en/sign-in`)).text()
  const fields = new FormData()
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const of = (name: string) =>
      new RegExp(`${name}="([^"]*)"`).exec(input)?.[1]?.replaceAll('&quot;', '"') ?? ''
    fields.append(of('name'), of('value'))
  }
  fields.set('email', email)
  fields.set('password', password)
  const answer = await fetch(`${url}/en/sign-in`, {
    method: 'POST',
    headers: { origin: url },
    body: fields,
    redirect: 'manual',
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (answer.status !== 303 || cookies.length === 0) throw new Error(`signing in answers ${answer.status}`)
  return cookies.join('; ')
}
