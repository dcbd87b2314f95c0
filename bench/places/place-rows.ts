import { lastOf } from '@/lib/lookup/element-at'
import { runMeasured, script } from '../measured-process'
import { median } from '../median'
import { type Measurement, written } from '../table'
import type { PlacesMeasured } from './looking'

/** Looking among 60,000 places, of which a third lie in the country that is looked in, in processor time. */
export async function measurePlaces(folder: string): Promise<Measurement[]> {
  const { output } = await runMeasured(script('bench/places/looking.ts', [folder]))
  // What the record says of itself while it is made stands before.
  const measured = JSON.parse(lastOf(output.trim().split('\n'))) as PlacesMeasured
  const row = (what: string, times: readonly number[], aim: number): Measurement => ({
    ...{ what: `${what}, median`, claims: measured.places, unit: 'ms', ours: median(times) },
    ...{ floor: null, against: '', aim },
  })
  const among = `${written(measured.country)} places of a country`
  return [
    row(`search of a form among ${among}`, measured.searchMs, 30),
    row(`readers’ page of ${among}`, measured.pageMs, 200),
    row('list of the desk, all places', measured.deskListMs, 200),
    row('list of the desk, a name in it', measured.deskSearchMs, 200),
    row('its first page, once a name was changed', measured.deskChangedMs, 200),
    row(`first reading of a text by ${among}`, measured.firstReadingMs, 300),
  ]
}
