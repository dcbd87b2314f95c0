'use server'
import { redirect } from 'next/navigation'
import type { TableFormState, TablePreview } from '@/components/desk/table-form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { type EnteredOrganisations, enterOrganisations } from '@/lib/directory/many/enter-organisations'
import { type RowFault, readOrganisationRows } from '@/lib/directory/many/organisation-rows'
import { LONGEST } from '@/lib/exchange/limits'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n, type Translate } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { unwrittenText } from '../../../../form-action'
import { readSentTable } from '../../sent-table'

/** How many cells with something wrong, and how many organisations of a kind, are told. */
const mostTold = 20

/**
 * Organisations of a table, pasted or as a file. The first sending tells what it would do; it is entered once the very same is sent with that
 * told. Who: administrators.
 */
export async function sendOrganisations(before: TableFormState, sent: FormData): Promise<TableFormState> {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const reason = REASON.parse(sent.get('reason') ?? '')
  const answer = (state: Partial<TableFormState>): TableFormState => ({
    ...{ sent: before.sent + 1, rows: String(sent.get('rows') ?? ''), reason },
    ...{ problems: [], preview: null, seen: '' },
    ...state,
  })
  const wrong = (faults: readonly RowFault[]) => {
    const told = faults.slice(0, mostTold).map((fault) => faultText(fault, t))
    const more = faults.length - told.length
    return answer({ problems: more > 0 ? [...told, t('lists.file.more', { count: more })] : told })
  }

  const table = await readSentTable(sent, t)
  if (!table.ok) return answer({ problems: [table.problem] })
  const { rows, faults } = readOrganisationRows(table.text)
  if (faults.length > 0) return wrong(faults)

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    enterOrganisations(session, granted, at, rows, { dryRun: !table.isEntered, reason }),
  ).catch((error) => unwrittenText(error, sent))
  if (typeof outcome === 'string') return answer({ problems: [outcome] })
  if (outcome.kind === 'refused') return wrong(outcome.faults)
  if (outcome.kind === 'entered') redirect(`/${locale}/desk/lists/organisations?done=many`)
  return answer({
    preview: inWords(outcome, words),
    seen: outcome.kind === 'unchanged' ? '' : table.digest,
  })
}

function inWords(
  { added, known }: Extract<EnteredOrganisations, { added: unknown }>,
  { t }: I18n,
): TablePreview {
  const lines = (all: readonly { key: string; name: string }[]) => {
    const told = all.slice(0, mostTold).map(({ key, name }) => `${name} (${key})`)
    return all.length > told.length
      ? [...told, t('lists.file.more', { count: all.length - told.length })]
      : told
  }
  const parts = [
    { key: 'added', title: t('lists.many.new', { count: added.length }), all: added },
    { key: 'known', title: t('lists.many.known', { count: known.length }), all: known },
  ]
  return {
    headline: t('lists.many.new', { count: added.length }),
    parts: parts
      .filter(({ all }) => all.length > 0)
      .map(({ key, title, all }) => ({ key, title, count: all.length, lines: lines(all) })),
    note: '',
  }
}

function faultText(fault: RowFault, t: Translate): string {
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
