import type { I18n } from '@/lib/i18n/words'
import { columnLetters } from '@/lib/spreadsheets/rows/origins'
import type { SheetOffer } from '@/lib/spreadsheets/types'

/** Rows and columns of a sheet that are shown. */
const [mostRows, mostColumns] = [12, 20]

/** The first rows of a sheet as they stand in it, those that name its columns marked. */
export function FirstRows({ words: { t }, sheet: { preview, header } }: { words: I18n; sheet: SheetOffer }) {
  const rows = preview.slice(0, mostRows)
  const width = Math.min(mostColumns, Math.max(0, ...rows.map(({ length }) => length)))
  if (width === 0) return null
  const isHeader = (at: number) => header !== null && at >= header.row && at < header.row + header.rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys.
    <section className="mt-4 overflow-x-auto" aria-label={t('imports.firstRows')} tabIndex={0}>
      <table className="figures first-rows">
        <caption className="text-start text-sm text-muted">{t('imports.firstRows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            {Array.from({ length: width }, (_, at) => (
              <th key={columnLetters(at)} scope="col">
                {columnLetters(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of a sheet is its number.
            <tr key={row} className={isHeader(row) ? 'font-semibold' : undefined}>
              <th scope="row" className="text-muted">
                {row + 1}
              </th>
              {Array.from({ length: width }, (_, at) => (
                <td key={columnLetters(at)} dir="auto">
                  {cells[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
