'use client'
import { memo, type ReactNode } from 'react'

/** What parts the texts of a row that are handed over as one, so that a row whose texts are the same is not drawn again. */
export const BETWEEN_CELLS = '\u0000'

/** An entry as a row of a grid of names. */
export const NameRow = memo(function NameRow({
  row,
  name,
  href,
  columns,
  texts,
  edited,
  wrong,
  column,
  first,
  last,
  editor,
}: {
  /** From 0. */
  row: number
  name: string
  href: string
  columns: readonly { key: string }[]
  /** The texts of its cells, with `BETWEEN_CELLS` between. */
  texts: string
  /** The columns that are edited, and those in which something is wrong, joined by blanks. */
  edited: string
  wrong: string
  /** The column that the keyboard is on; null where it is in another row. */
  column: number | null
  /** The first and the last chosen column; null where none is in this row. */
  first: number | null
  last: number | null
  /** What stands in place of the cell that is typed in. */
  editor: ReactNode
}) {
  const cells = texts.split(BETWEEN_CELLS)
  const [changed, faulty] = [edited.split(' '), wrong.split(' ')]
  return (
    <tr aria-rowindex={row + 2} data-row={row} data-open={edited !== '' || undefined}>
      <th scope="row" aria-colindex={1} data-wrong={wrong !== '' || undefined}>
        <a href={href} tabIndex={-1}>
          <bdi>{name}</bdi>
        </a>
      </th>
      {columns.map(({ key }, at) => {
        const isAt = at === column
        const isWrong = faulty.includes(key)
        return (
          <td
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is worked in
            role="gridcell"
            key={key}
            aria-colindex={at + 2}
            aria-selected={first !== null && last !== null && at >= first && at <= last}
            aria-invalid={isWrong || undefined}
            aria-describedby={isAt && isWrong ? 'names-told' : undefined}
            data-at={isAt || undefined}
            data-column={at}
            data-edited={changed.includes(key) || undefined}
            tabIndex={isAt ? 0 : -1}
          >
            {isAt && editor ? (
              editor
            ) : (
              <span dir="auto" lang={/^[a-z]{2,3}$/.test(key) ? key : undefined}>
                {cells[at]}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
})
