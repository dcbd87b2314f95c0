import { z } from 'zod'
import { withSession } from '@/lib/audit/with-session'
import { DatabaseBusy } from '@/lib/db/connection'
import { REASON } from '@/lib/directory/form'
import { columnsOfNames } from '@/lib/directory/name-grid/columns'
import type { NamesAnswer } from '@/lib/directory/name-grid/names-answer'
import { type NameCellFault, saveNameCells } from '@/lib/directory/name-grid/save-cells'
import { saveLabelCells } from '@/lib/directory/name-grid/save-labels'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type Translate } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'

const text = z.string().max(10_000)

const sentNames = z.object({
  kind: z.enum(['place', 'organisation', 'metric']),
  cells: z
    .array(z.object({ key: z.string().min(1).max(200), column: z.string().max(20), was: text, now: text }))
    .max(5_000),
  reason: REASON,
})

/** Saves cells of a grid of names, all or nothing. Who: administrators. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const granted = await requirePermission('lists.change')
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)

  const asked = sentNames.safeParse(await request.json().catch(() => null))
  if (!asked.success) return Response.json({ kind: 'malformed' }, { status: 400 })
  const { kind, cells, reason } = asked.data
  const columns = columnsOfNames(kind)
  if (cells.some(({ column }) => !columns.includes(column)))
    return Response.json({ kind: 'malformed' }, { status: 400 })

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    kind === 'metric'
      ? saveLabelCells(session, granted, at, cells, reason)
      : saveNameCells(session, granted, at, kind, cells, reason),
  ).catch((error: unknown) => {
    if (error instanceof DatabaseBusy) return null
    throw error
  })
  // The browser keeps what was typed, and says so.
  if (outcome === null) return new Response(null, { status: 503, headers: { 'Retry-After': '3' } })
  const answer: NamesAnswer =
    outcome.kind === 'saved'
      ? outcome
      : {
          kind: 'refused',
          faults: outcome.faults.map((fault) => ({
            ...{ key: fault.key, column: fault.column, message: faultText(fault, t) },
            theirs: fault.kind === 'changed' ? fault.theirs : null,
          })),
        }
  return Response.json(answer)
}

function faultText(fault: NameCellFault, t: Translate): string {
  if (fault.kind === 'gone') return t('lists.grid.gone')
  if (fault.kind === 'taken') return t('lists.taken', { by: fault.by })
  if (fault.kind === 'changed') return ''
  const other = 'other' in fault ? fault.other : ''
  return t('lists.nameFault', { fault: fault.fault, other, longest: LONGEST.name })
}
