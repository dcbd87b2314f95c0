import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishOrRollBack } from '@/lib/db/transactions'
import { longestLabel } from '../group-rules'
import { nameFault, tidiedName } from '../name-rules'
import type { SentCell } from './cell-edits'
import type { NameCellFault, SavedCells } from './save-cells'

/**
 * The same for the labels of metrics. One with a definition stays in its language, and so does the English one: a blank cell there is a
 * fault.
 */
export function saveLabelCells(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  cells: readonly SentCell[],
  reason: string,
): Promise<SavedCells> {
  return publishOrRollBack<SavedCells>(
    session,
    at,
    async () => {
      const faults: NameCellFault[] = []
      const changed = new Set<string>()
      for (const { key, column: language, was, now } of cells) {
        const where = { key, column: language }
        const known = await session.query('select 1 as "one" from "Metric" where "key" = ?', [key])
        if (known.length === 0) {
          faults.push({ kind: 'gone', ...where })
          continue
        }
        const [before] = await session.query<{ label: string; definition: string }>(
          'select "label", "definition" from "MetricText" where "metricKey" = ? and "language" = ?',
          [key, language],
        )
        const stands = before?.label ?? ''
        const { name: label } = tidiedName({ language, name: now, alias: false })
        if (stands === label) continue
        if (stands !== was) {
          faults.push({ kind: 'changed', ...where, theirs: stands })
          continue
        }
        const isKept = language === 'en' || (before?.definition ?? '') !== ''
        const fault = label === '' ? null : nameFault({ language, name: label, alias: false })
        if (fault !== null) faults.push({ kind: 'refused', ...where, ...fault })
        else if (label === '' && isKept) faults.push({ kind: 'refused', ...where, fault: 'blank' })
        else if (label.length > longestLabel) faults.push({ kind: 'refused', ...where, fault: 'long' })
        if (faults.length > 0) continue
        await session.run('delete from "MetricText" where "metricKey" = ? and "language" = ?', [
          key,
          language,
        ])
        const definition = before?.definition ?? ''
        if (label !== '')
          await session.insert(
            'MetricText',
            ['metricKey', 'language', 'label', 'definition'],
            [[key, language, label, definition]],
          )
        await appendAuditEntry(session, {
          ...{ at, by: granted.by, action: 'metric.texts', subject: key, reason },
          before: before === undefined ? null : { language, ...before },
          after: { language, label, definition },
          touched: { Metric: [key] },
        })
        changed.add(key)
      }
      return faults.length > 0 ? { kind: 'refused', faults } : { kind: 'saved', count: changed.size }
    },
    ({ kind }) => kind === 'saved',
  )
}
