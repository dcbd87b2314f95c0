import type { SqlConnection } from '@/lib/db/connection'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { type FileProblem, problemLine } from '@/lib/exchange/types'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'

/** How many rows are told one by one. */
const shown = 50

/**
 * Looks at the rows of a file of reported figures as they pass: whether an import would take each. An older program took days, for
 * example, that none takes now.
 */
export async function rowsToEnter(session: SqlConnection) {
  const places = await loadPlaces(session)
  const read = claimRowReader({
    places,
    metrics: await loadMetrics(session),
    resolvePlace: placeResolver(places),
  })
  const problems: FileProblem[] = []
  let [refused, mended, line] = [0, 0, 2]
  return {
    onMended: () => {
      mended++
    },
    async *watch(batches: AsyncGenerator<string[][]>): AsyncGenerator<string[][]> {
      for await (const rows of batches) {
        for (const cells of rows) {
          const result = read({ line, cells })
          line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0)
          if (result.ok) continue
          refused++
          if (problems.length < shown) problems.push(...result.problems)
        }
        yield rows
      }
    },
    /** What whoever enters the file again is to know, a line each; none where all of it comes back as it is. */
    told(): string[] {
      const signs =
        mended === 0
          ? []
          : [
              `${mended === 1 ? 'one text is' : `${mended} texts are`} written without signs that turn the text around or that nothing can show: an import takes none`,
            ]
      const rows =
        refused === 0
          ? []
          : [
              ...problems.slice(0, shown).map(problemLine),
              `${refused === 1 ? 'one row' : `${refused} rows`} of this file cannot be entered again as on record; correct or withdraw the figure at the desk, or edit the row in the file`,
            ]
      return [...signs, ...rows]
    },
  }
}
