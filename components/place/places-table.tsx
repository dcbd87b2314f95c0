import type { ReactNode } from 'react'
import { AmountMark } from '@/components/dashboard/amount-mark'
import { KeptFields } from '@/components/ui/kept-fields'
import { NumberLink } from '@/components/ui/number-link'
import { commaOf, withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { PlaceCell } from '@/lib/views/overview/place-cells'
import type { PlacesTable, PlacesTableRow } from '@/lib/views/overview/places-table'

/** How far a place inside others is set in. */
const indents = ['', 'ps-5', 'ps-9', 'ps-12', 'ps-14']

/** Places side by side with every metric, sorted by any of them; those that are ticked are compared. */
export function PlacesTableView({
  table,
  caption,
  compare,
  words,
  children,
}: {
  table: PlacesTable
  caption: string
  compare: { action: string; kept: { name: string; value: string }[] }
  words: I18n
  /** Where else there are places. */
  children?: ReactNode
}) {
  const { t } = words
  const { columns, rows, sort, shown } = table
  return (
    <form action={compare.action}>
      <KeptFields fields={compare.kept} />
      <table className="figures places-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sort === 'name' ? 'ascending' : undefined}>
              <a href={table.nameHref}>{t('rows.place')}</a>
            </th>
            {columns.map(({ key, label, unit, href }) => (
              <th key={key} scope="col" className="n" aria-sort={sort === key ? 'descending' : undefined}>
                <a href={href}>{label}</a>
                {unit !== '' && commaOf(words) + unit}
              </th>
            ))}
            {table.dated && (
              <th scope="col" className="n">
                {t('placesTable.upTo')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.key} ${row.name}`} row={row} table={table} words={words} />
          ))}
        </tbody>
        {columns.some(({ total }) => total !== null) && (
          <tfoot>
            <tr data-kind="total">
              <th scope="row">{t('placesTable.total')}</th>
              {columns.map(({ key, label, unit, total }) =>
                total === null ? (
                  <td key={key} />
                ) : (
                  <Cell
                    key={key}
                    cell={total}
                    label={label}
                    unit={unit}
                    chosen={key === shown}
                    words={words}
                  />
                ),
              )}
              {table.dated && <td />}
            </tr>
          </tfoot>
        )}
      </table>
      <p className="foot-row">
        {table.comparable && (
          <button type="submit" className="button print:hidden">
            {t('placesTable.compare')}
          </button>
        )}
        {children}
        {table.hatched && <span className="hatched-note">{t('placesTable.hatched')}</span>}
      </p>
    </form>
  )
}

function Row({
  row,
  table: { columns, comparable, shown, dated },
  words,
}: {
  row: PlacesTableRow
  table: PlacesTable
  words: I18n
}) {
  return (
    <tr
      data-kind={row.depth === 0 ? row.kind : undefined}
      data-key={row.key}
      data-place={row.code === '' ? undefined : row.code}
      className={row.hatched ? 'text-muted' : undefined}
    >
      <th scope="row">
        <span className={`flex items-baseline gap-2 ${indents[row.depth] ?? ''}`}>
          {comparable && (
            <span className="w-4 shrink-0 print:hidden">
              {row.code !== '' && (
                <input
                  type="checkbox"
                  name="place"
                  value={row.code}
                  aria-label={words.t('placesTable.tick', { place: row.name })}
                />
              )}
            </span>
          )}
          <span className="min-w-0">
            {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
            {row.hint !== '' && <span className="ms-1.5 text-xs text-muted">{row.hint}</span>}
            {row.known !== '' && (
              <span className="block text-xs text-muted">
                {words.t.rich('places.known', { name: row.known, n: (text) => <bdi>{text}</bdi> })}
              </span>
            )}
          </span>
        </span>
      </th>
      {columns.map(({ key, label, unit }, at) => {
        const cell = row.cells[at]
        return cell === undefined ? null : (
          <Cell
            key={key}
            cell={cell}
            label={label}
            unit={unit}
            chosen={key === shown}
            hatched={row.hatched}
            words={words}
          />
        )
      })}
      {dated && <td className="n d">{row.asOf}</td>}
    </tr>
  )
}

/** An amount with its bar; a dash where nothing is reported. */
function Cell({
  cell: { metric, value, amount, mark, percent, href, text },
  label,
  unit,
  chosen,
  hatched,
  words,
}: {
  cell: PlaceCell
  label: string
  unit: string
  /** Whether a narrow page shows it, which has room for one metric. */
  chosen: boolean
  /** Not given: a cell without a bar. */
  hatched?: boolean
  words: I18n
}) {
  const kind = value === '' ? (text === undefined ? 'not_reported' : 'other') : 'reported'
  return (
    <td
      className={chosen ? 'n chosen' : 'n'}
      data-metric={metric}
      data-kind={kind}
      data-value={value === '' ? undefined : value}
      data-label={withCommas(unit === '' ? [label] : [label, unit], words)}
    >
      {text !== undefined ? (
        <span className="text-xs whitespace-normal text-muted">{text}</span>
      ) : value === '' ? (
        <>
          <span aria-hidden="true" className="text-muted">
            –
          </span>
          <span className="sr-only">{words.t('places.notReported')}</span>
        </>
      ) : (
        <span className="amount">
          {hatched !== undefined && (
            <svg className="amount-bar" aria-hidden="true">
              <rect width={`${percent}%`} height="100%" fill={hatched ? 'url(#hatch)' : 'currentColor'} />
            </svg>
          )}
          <span>
            <AmountMark mark={mark} words={words} />
            <NumberLink href={href}>{amount}</NumberLink>
          </span>
        </span>
      )}
    </td>
  )
}
