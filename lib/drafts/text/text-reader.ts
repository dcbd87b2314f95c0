import 'server-only'
import { Worker } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import PQueue from 'p-queue'
import type { Proposal, ReportText } from '@/lib/extract/types'
import { Extractors, type PlacesOfTexts } from './extractors'

/** What the thread is asked: to read a text with places that it may know already. */
export interface TextToRead {
  key: string
  report: ReportText
  /** Where it did not know them. */
  places?: PlacesOfTexts['places']
}

/** What it answers. */
export type TextAnswer = { kind: 'places needed' } | { kind: 'read'; proposals: Proposal[] }

interface ReadingLimits {
  deadlineMs: number
  /** Texts that wait for their turn. */
  waiting: number
  megabytes: number
  /** How long the thread, and the memory that it took, is kept for the next text. */
  idleMs: number
}

const limits: ReadingLimits = { deadlineMs: 10_000, waiting: 20, megabytes: 192, idleMs: 30_000 }

/** Of what a text leaves behind, most is of no use a moment later; more room for it would only be looked through less often. */
const youngMegabytes = 8

/** Texts are looked at again and again while a draft is typed. */
const mostKept = 16

/**
 * Reads texts one after another in a thread of their own (text-reader.ts), so that nobody waits for the text of somebody else but
 * who reads one. The thread is started for the first text, ended where one takes too long or none comes for a while, and started anew for the next.
 */
export class TextReader {
  readonly #program: string
  readonly #limits: ReadingLimits
  readonly #queue = new PQueue({ concurrency: 1 })
  readonly #read = new LRUCache<string, Proposal[]>({ max: mostKept })
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | undefined

  /** `program`: the file to run. */
  constructor(program: string, most: ReadingLimits = limits) {
    this.#program = program
    this.#limits = most
  }

  /** The proposals of a text, in its order; null where it takes too long, or too many wait. */
  async read(places: PlacesOfTexts, report: ReportText): Promise<Proposal[] | null> {
    const { text, lang, published, country } = report
    const key = JSON.stringify([places.key, text, lang, published, country])
    const known = this.#read.get(key)
    if (known !== undefined) return known
    if (this.#queue.size >= this.#limits.waiting) return null
    const read = await this.#queue.add(() => this.#readNext(places, report))
    if (read !== null) this.#read.set(key, read)
    return read
  }

  async #readNext({ key, places }: PlacesOfTexts, report: ReportText): Promise<Proposal[] | null> {
    clearTimeout(this.#idle)
    const late = AbortSignal.timeout(this.#limits.deadlineMs)
    try {
      const first = await this.#ask({ key, report }, late)
      const answer = first.kind === 'read' ? first : await this.#ask({ key, report, places }, late)
      return answer.kind === 'read' ? answer.proposals : null
    } catch (error) {
      console.error(`a text of ${report.text.length} characters could not be read`, error)
      return null
    } finally {
      this.#idle = setTimeout(() => this.#end(), this.#limits.idleMs).unref()
    }
  }

  #ask(asked: TextToRead, late: AbortSignal): Promise<TextAnswer> {
    const worker = this.#worker ?? this.#start()
    return new Promise<TextAnswer>((resolve, reject) => {
      const fail = (error: unknown) => {
        settle()
        if (this.#worker === worker) this.#end()
        else void worker.terminate()
        reject(error)
      }
      const isLate = () => fail(late.reason)
      const hasEnded = () => fail(new Error('the thread that reads texts ended'))
      const hasRead = (answer: TextAnswer) => {
        settle()
        resolve(answer)
      }
      const settle = () => {
        late.removeEventListener('abort', isLate)
        worker.off('message', hasRead).off('error', fail).off('exit', hasEnded)
      }
      late.addEventListener('abort', isLate)
      worker.once('message', hasRead).once('error', fail).once('exit', hasEnded)
      worker.postMessage(asked)
    })
  }

  #end(): void {
    void this.#worker?.terminate()
    this.#worker = null
  }

  #start(): Worker {
    const worker = new Worker(this.#program, {
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.megabytes,
        maxYoungGenerationSizeMb: youngMegabytes,
      },
    })
    // It is no reason to go on, and what ends it while nobody reads is told to whoever reads next.
    worker.unref()
    worker.on('error', () => {
      if (this.#worker === worker) this.#worker = null
    })
    this.#worker = worker
    return worker
  }
}

/** One for the process: Next bundles what starts the server apart from its pages. */
const kept = globalThis as { firmgroundTexts?: TextReader }
const extractors = new Extractors()

/** Has texts be read by `reader`, in a thread of their own. */
export function readTextsApart(reader: TextReader): void {
  kept.firmgroundTexts = reader
}

/** The proposals of a text, by the reader of this server, and where there is none, as in tests, right here; null as it gives. */
export async function proposalsIn(places: PlacesOfTexts, report: ReportText): Promise<Proposal[] | null> {
  if (kept.firmgroundTexts !== undefined) return kept.firmgroundTexts.read(places, report)
  return (extractors.get(places.key) ?? extractors.make(places))(report)
}
