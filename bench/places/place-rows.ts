import { runMeasured, script } from '../measured-process'
import { quantile } from '../median'
import { type Measurement, written } from '../table'
import type { PlacesMeasured } from './looking'

/** Looking among 60,000 places, of which a third lie in the country that is looked in: 19 in 20 are answered in less. */
export async function measurePlaces(folder: string): Promise<Measurement[]> {
  const { output } = await runMeasured(script('bench/places/looking.ts', [folder]))
  const measured = JSON.parse(output) as PlacesMeasured
  const row = (what: string, times: readonly number[], aim: number): Measurement => ({
    ...{ what: `${what}, p95`, claims: measured.places, unit: 'ms', ours: quantile(times, 0.95) },
    ...{ floor: null, against: '', aim },
  })
  const among = `${written(measured.country)} places of a country`
  return [
    row(`search of a form among ${among}`, measured.searchMs, 30),
    row(`readers’ page of ${among}`, measured.pageMs, 200),
    row('list of the desk, all places', measured.deskListMs, 200),
    row('list of the desk, a name in it', measured.deskSearchMs, 200),
    row(`first reading of a text by ${among}`, measured.firstReadingMs, 300),
  ]
}
