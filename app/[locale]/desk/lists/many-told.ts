import type { TablePreview } from '@/components/desk/table-form-state'
import type { RowFault } from '@/lib/directory/many/organisation-rows'
import { LONGEST } from '@/lib/exchange/limits'
import type { I18n, Translate } from '@/lib/i18n/words'

/** How many cells with something wrong, and how many entries of a kind, are told. */
const mostTold = 20

/** The first of many lines, and how many more there are. */
export function firstTold(lines: readonly string[], t: Translate): string[] {
  const told = lines.slice(0, mostTold)
  return lines.length > told.length
    ? [...told, t('lists.file.more', { count: lines.length - told.length })]
    : told
}

/** What rows would do: what is new, and what is on record already, each under its title. */
export function manyPreview(
  { added, known }: Record<'added' | 'known', readonly { key: string; name: string }[]>,
  { t }: I18n,
  titles: Record<'added' | 'known', string>,
): TablePreview {
  const parts = [
    { key: 'added', title: titles.added, all: added },
    { key: 'known', title: titles.known, all: known },
  ]
  return {
    headline: titles.added,
    parts: parts
      .filter(({ all }) => all.length > 0)
      .map(({ key, title, all }) => ({
        ...{ key, title, count: all.length },
        lines: firstTold(
          all.map(({ key, name }) => `${name} (${key})`),
          t,
        ),
      })),
    note: '',
  }
}

/** What is wrong with a cell of a table, with its row and column. */
export function rowFaultText(fault: RowFault, t: Translate): string {
  const { line, column } = fault
  const message =
    fault.fault === 'name'
      ? t('lists.nameFault', {
          ...{ fault: fault.name.fault, longest: LONGEST.name },
          other: 'other' in fault.name ? fault.name.other : '',
        })
      : t('lists.many.fault', { fault: fault.fault === 'noRows' ? 'other' : fault.fault, other: fault.other })
  return t('lists.many.line', { line, column, message })
}
