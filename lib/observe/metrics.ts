import 'server-only'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What this process measures of itself, for a server of Prometheus to fetch. */
const registry = new Registry()
collectDefaultMetrics({ register: registry })

const registers = [registry]

export const requestsAnswered = new Counter({
  registers,
  name: 'firmground_requests_total',
  help: 'Requests that were answered, by the kind of what was asked for and the first digit of the status',
  labelNames: ['route', 'status'],
})

export const requestSeconds = new Histogram({
  registers,
  name: 'firmground_request_seconds',
  help: 'How long answers took, from the request to the end of what was sent',
  labelNames: ['route'],
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
})

/** What is asked of the database when metrics are fetched. */
export interface RecordMeasures {
  /** How long the database took to say which version the record has, in s; null where it did not answer. */
  databaseSeconds: number | null
  /** The data version; null before the first publication. */
  version: number | null
  /** When the record last changed, in s since 1970; null where it never did. */
  changed: number | null
  /** Long work that waits or is under way, and what failed, by state. */
  jobs: Readonly<Record<string, number>>
}

/** Requests under way, memory of kept pages and so on: what the server knows when it is asked. */
export interface ServerMeasures {
  /** Answers that are kept in memory, and their bytes, by where. */
  kept: Readonly<Record<string, { answers: number; bytes: number }>>
}

const gauge = (name: string, help: string, labelNames: string[] = []) =>
  new Gauge({ registers, name, help, labelNames })

const databaseUp = gauge('firmground_database_up', '1 where the database answers, 0 where it does not')
const databaseSeconds = gauge('firmground_database_seconds', 'How long the database took to say its version')
const dataVersion = gauge('firmground_data_version', 'How often the record was changed')
const lastChange = gauge(
  'firmground_last_change_seconds',
  'When the record last changed, in seconds since 1970',
)
const jobs = gauge('firmground_jobs', 'Long work by its state', ['state'])
const keptAnswers = gauge('firmground_kept_answers', 'Answers that are kept in memory', ['store'])
const keptBytes = gauge('firmground_kept_bytes', 'Bytes of answers that are kept in memory', ['store'])

/** All that is measured, in the text format of Prometheus. */
export function metricsText(record: RecordMeasures, server: ServerMeasures): Promise<string> {
  databaseUp.set(record.databaseSeconds === null ? 0 : 1)
  setOrReset(databaseSeconds, record.databaseSeconds)
  setOrReset(dataVersion, record.version)
  setOrReset(lastChange, record.changed)
  jobs.reset()
  for (const [state, count] of Object.entries(record.jobs)) jobs.set({ state }, count)
  for (const [store, { answers, bytes }] of Object.entries(server.kept)) {
    keptAnswers.set({ store }, answers)
    keptBytes.set({ store }, bytes)
  }
  return registry.metrics()
}

/** What is not known has no value, which is not 0. */
function setOrReset(one: Gauge, value: number | null): void {
  if (value === null) one.remove()
  else one.set(value)
}
