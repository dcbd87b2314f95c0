'use server'
import { redirect } from 'next/navigation'
import type { TableFormState } from '@/components/desk/table-form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { enterOrganisations } from '@/lib/directory/many/enter-organisations'
import { type RowFault, readOrganisationRows } from '@/lib/directory/many/organisation-rows'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { unwrittenText } from '../../../../form-action'
import { firstTold, manyPreview, rowFaultText } from '../../many-told'
import { readSentTable } from '../../sent-table'

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
  const wrong = (faults: readonly RowFault[]) =>
    answer({
      problems: firstTold(
        faults.map((fault) => rowFaultText(fault, t)),
        t,
      ),
    })

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
    preview: manyPreview(outcome, words, {
      added: t('lists.many.new', { count: outcome.added.length }),
      known: t('lists.many.known', { count: outcome.known.length }),
    }),
    seen: outcome.kind === 'unchanged' ? '' : table.digest,
  })
}
