import { lastOf } from '@/lib/lookup/element-at'
import { runMeasured, script } from '../measured-process'
import { median } from '../median'
import type { Measurement } from '../table'
import type { QueueMeasured } from './queue'

/** What the lists of the desk take with 100,000 drafts, of which 2,000 wait for review. */
export async function measureQueue(folder: string): Promise<Measurement[]> {
  const { output } = await runMeasured(script('bench/desk/queue.ts', [folder]))
  const measured = JSON.parse(lastOf(output.trim().split('\n'))) as QueueMeasured
  const row = (what: string, times: readonly number[]): Measurement => ({
    ...{ what: `${what}, median`, claims: 100_000, unit: 'ms', ours: median(times) },
    ...{ floor: null, against: '', aim: 200 },
  })
  return [
    row('the list for review, first page', measured.list),
    row('its last page', measured.last),
    row('the latest first', measured.newest),
    row('five filters at once', measured.filtered),
    row('three words searched', measured.searched),
    row('the next report to review', measured.next),
    row('own drafts, of a third of all', measured.own),
    row('own drafts, two words searched', measured.ownSearched),
    row('what was published, and the week', measured.work),
    row('counts of the rail', measured.counts),
  ]
}
