import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { randomFile } from '@/lib/publishing/test-random-files'
import { KindsInTurn } from '../addresses/address-kinds'
import { addressesOf, type NamedInRecord, oddAddresses } from '../addresses/random-addresses'
import type { Databases } from '../databases'
import { launchModule, startServer } from '../server'

/** What came of entering a random file. */
export interface Entered extends NamedInRecord {
  seed: number
  /** Why it is not on record; null where it is. */
  problem: string | null
}

/** What a reader must never be answered, with the seed of the file that was entered last. */
export interface CrawlFault {
  seed: number
  address: string
  what: string
}

/** Files that share a record. */
const together = 25
/** A server asks for the version of the record once a second. */
const patienceMs = 1_100
const atOnce = 6
/** How many addresses of each file are asked for, of every kind of them some; and who is told of a fault at once. */
interface Effort {
  most?: number
  /** Links followed from the pages of a file, besides the pages themselves. */
  mostLinks?: number
  /** Where not all are asked for, others of the same kinds are on another day. */
  day?: number
  tell?: (fault: CrawlFault) => void
}

/**
 * Enters the random file of each seed, one after the other into a record that begins with the sample, and asks for every kind
 * of page, picture and file that it has a part in. All faults, each address once.
 */
export async function tryRandomFiles(
  databases: Databases,
  seeds: readonly number[],
  { most = Number.POSITIVE_INFINITY, mostLinks = 15, day = 0, tell = () => {} }: Effort = {},
): Promise<CrawlFault[]> {
  const faults: CrawlFault[] = []
  const note = (fault: CrawlFault) => {
    if (faults.some(({ address, what }) => address === fault.address && what === fault.what)) return
    faults.push(fault)
    tell(fault)
  }
  const turns = { pages: new KindsInTurn(day), links: new KindsInTurn(day) }
  for (let first = 0; first < seeds.length; first += together) {
    await tryRecord(
      await databases.prepared({ contents: 'sample' }),
      seeds.slice(first, first + together),
      {
        pages: (addresses) => turns.pages.choose(addresses, most),
        links: (addresses) => turns.links.choose(addresses, mostLinks),
      },
      note,
    )
  }
  for (const kind of turns.pages.unasked())
    note({ seed: seeds.at(-1) ?? 0, address: kind, what: 'is a kind of address that was not asked for' })
  return faults
}

/** Of the addresses of a file those that are asked for. */
interface Choices {
  pages(addresses: readonly string[]): string[]
  links(addresses: readonly string[]): string[]
}

async function tryRecord(
  databaseUrl: string,
  seeds: readonly number[],
  choose: Choices,
  note: (fault: CrawlFault) => void,
) {
  const server = await startServer({ databaseUrl, isPrepared: true })
  const entering = launchModule('e2e/support/random-files/enter-random-files.ts', databaseUrl)
  const answers = createInterface({ input: entering.stdout! })[Symbol.asyncIterator]()
  try {
    for (const seed of seeds) {
      entering.stdin!.write(`${seed}\n`)
      const { value: line } = await answers.next()
      if (line === undefined) return note({ seed, address: '', what: 'entering it ended with an error' })
      const entered = JSON.parse(line) as Entered
      if (entered.problem !== null) note({ seed, address: '', what: entered.problem })
      await new Promise((resolve) => setTimeout(resolve, patienceMs))
      const known = choose.pages(addressesOf(randomFile(seed), entered))
      const links = new Set<string>()
      await askAll(server.url, known, (address, answer) => {
        if (answer.status >= 400) note({ seed, address, what: `answers ${answer.status}` })
        for (const link of linksOf(answer.text)) links.add(link)
        noteWords(seed, address, answer, note)
      })
      const further = [...links].filter((link) => !known.includes(link))
      await askAll(server.url, choose.links(further), (address, answer) => {
        if (answer.status >= 400) note({ seed, address, what: `is linked and answers ${answer.status}` })
        noteWords(seed, address, answer, note)
      })
    }
    await askAll(server.url, oddAddresses, (address, answer) => {
      const seed = seeds.at(-1)!
      if (answer.status >= 500) note({ seed, address, what: `answers ${answer.status}` })
      noteWords(seed, address, answer, note)
    })
  } finally {
    await end(entering)
    await server.stop()
  }
}

async function end(child: ChildProcess): Promise<void> {
  child.stdin!.end()
  if (child.exitCode === null) await once(child, 'exit')
}

interface Answer {
  status: number
  text: string
}

async function askAll(
  url: string,
  addresses: readonly string[],
  look: (address: string, answer: Answer) => void,
): Promise<void> {
  const left = [...new Set(addresses)]
  const ask = async () => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      look(address, await answerOf(url + address))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
}

async function answerOf(url: string): Promise<Answer> {
  try {
    const answer = await fetch(url, { redirect: 'manual', headers: { connection: 'close' } })
    const picture = answer.headers.get('content-type')?.startsWith('image/')
    return { status: answer.status, text: picture ? '' : await answer.text() }
  } catch (error) {
    return { status: 599, text: String(error) }
  }
}

const wrong = /\bNaN\b|\bInvalid Date\b|\bundefined\b|\[object |\bInfinity\b/

/** What no text for readers may say; scripts speak of some of it for good reason. */
function noteWords(seed: number, address: string, { text }: Answer, note: (fault: CrawlFault) => void): void {
  const shown = text.replace(/<script\b.*?<\/script>/gs, '')
  const found = wrong.exec(shown)
  if (found === null) return
  const around = shown.slice(Math.max(0, found.index - 60), found.index + 40).replace(/\s+/g, ' ')
  note({ seed, address, what: `says ${found[0]}: ${around}` })
}

/** Addresses of this site that a page leads to. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/\bhref="(\/[^"]*)/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"'))
    .map((href) => href.split('#')[0]!)
    .filter(
      (href) =>
        /^\/(en|api\/v1)(\/|$)/.test(href) && !href.startsWith('/en/desk') && !href.startsWith('/en/sign-in'),
    )
}
