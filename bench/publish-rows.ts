import { runMeasured, script } from './measured-process'
import { median, quantile } from './median'
import type { Published } from './publish'
import type { BenchRecord } from './record'
import { type Measurement, written } from './table'

const previewAim = (claims: number) => (claims === 1_000_000 ? 300 : undefined)

/** Publishing one report of four claims on the record: of its last day, and of a day six years back. */
export async function measurePublishing({
  claims,
  operators,
  databaseFile,
}: BenchRecord): Promise<Measurement[]> {
  const ran = await runMeasured(script('bench/publish.ts', [databaseFile, String(operators)]))
  const measured = JSON.parse(ran.output) as Published
  const {
    lastDayMs,
    lateHistoryMs,
    bareCommitMs,
    previewLastDayMs,
    previewLateHistoryMs,
    checkContextMs,
    streams,
  } = measured
  const floor = median(bareCommitMs)
  const size = `${written(streams)} streams`
  const row = (what: string, ours: number, aim?: number): Measurement => ({
    what: `${what}, ${size}`,
    claims,
    unit: 'ms',
    ours,
    floor,
    against: 'four bare rows committed',
    aim,
  })
  return [
    row('publish 4 claims of the last day, median', median(lastDayMs), claims === 1_000_000 ? 30 : undefined),
    row('publish 4 claims of the last day, p95', quantile(lastDayMs, 0.95)),
    row('publish 4 claims of late history, median', median(lateHistoryMs)),
    row('publish 4 claims of late history, p95', quantile(lateHistoryMs, 0.95)),
    row('preview of 4 claims of the last day, p95', quantile(previewLastDayMs, 0.95), previewAim(claims)),
    row('preview of 4 claims of late history, p95', quantile(previewLateHistoryMs, 0.95), previewAim(claims)),
    row('what the checks of 4 claims need, p95', quantile(checkContextMs, 0.95)),
  ]
}
