import type { I18n } from '@/lib/i18n/words'
import type { FigureField, MappedFigure } from '@/lib/spreadsheets/types'
import type { CellNames } from '@/lib/views/imports/cell-names'
import { fieldLabel } from '@/lib/views/imports/field-label'

/** Columns of the first figures that are shown, where any of them has something in it. */
const shown = [
  'places',
  'operator',
  'metric',
  'part',
  'amount',
  'unit',
  'basis',
  'from',
  'to',
] as const satisfies readonly FigureField[]

const mostShown = 8

/** The first figures of a file as they follow from its rows. */
export function FigureSample({
  words,
  sample,
  names,
}: {
  words: I18n
  sample: readonly MappedFigure[]
  /** How its cells read. */
  names: CellNames
}) {
  const { t } = words
  const figures = sample.slice(0, mostShown)
  if (figures.length === 0) return null
  const columns = shown.filter((name) => figures.some(({ cells }) => (cells[name] ?? '') !== ''))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the page is scrolled by keys.
    <section className="mt-6 overflow-x-auto" aria-label={t('imports.sample')} tabIndex={0}>
      <table className="figures first-rows">
        <caption className="text-start font-semibold">{t('imports.sample')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className={name === 'amount' ? 'n' : undefined}>
                {fieldLabel(words, name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ row, cells }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several figures come of one row.
            <tr key={at}>
              <th scope="row" className="text-muted">
                {row + 1}
              </th>
              {columns.map((name) => (
                <td key={name} dir="auto" className={name === 'amount' ? 'n' : undefined}>
                  {names(name, cells[name] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
