'use server'
import { redirect } from 'next/navigation'
import type { TableFormState, TablePreview } from '@/components/desk/table-form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { enterGazetteer } from '@/lib/directory/gazetteer/enter-file'
import { type GazetteerPreview, toPreview } from '@/lib/directory/gazetteer/file-preview'
import { faultText } from '@/lib/directory/gazetteer/file-report'
import { csvOfPasted } from '@/lib/directory/many/csv-of-pasted'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { unwrittenText } from '../../../../form-action'
import { readSentTable } from '../../sent-table'

/** How many lines with something wrong are told. */
const mostTold = 20

/**
 * Places of a table, as a file or pasted. The first sending tells what it would do; it is entered once the very same is sent with that told. Who:
 * administrators.
 */
export async function sendGazetteer(before: TableFormState, sent: FormData): Promise<TableFormState> {
  const granted = await requirePermission('lists.change')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const i18n = getI18n(locale)
  const { t } = i18n
  const reason = REASON.parse(sent.get('reason') ?? '')
  const answer = (state: Partial<TableFormState>): TableFormState => ({
    ...{ sent: before.sent + 1, rows: String(sent.get('rows') ?? ''), reason },
    ...{ problems: [], preview: null, seen: '' },
    ...state,
  })
  const refused = (problems: string[]) => answer({ problems })

  const table = await readSentTable(sent, t)
  if (!table.ok) return refused([table.problem])
  const text = table.isPasted ? csvOfPasted(table.text) : table.text

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    enterGazetteer(session, granted, at, text, { dryRun: !table.isEntered, reason }),
  ).catch((error) => unwrittenText(error, sent))
  if (typeof outcome === 'string') return refused([outcome])
  if (outcome.kind === 'refused') {
    const { problems } = outcome
    const told = problems
      .slice(0, mostTold)
      .map((problem) => t('lists.file.line', { line: problem.line, message: faultText(problem, i18n) }))
    const more = problems.length - told.length
    return refused(more > 0 ? [...told, t('lists.file.more', { count: more })] : told)
  }
  if (outcome.kind === 'entered')
    redirect(
      sent.get('to') === 'places'
        ? `/${locale}/desk/lists/places?done=many`
        : `/${locale}/desk/lists/countries?done=gazetteer`,
    )
  const isUnchanged = outcome.kind === 'unchanged'
  const preview = inWords(toPreview(outcome.match), isUnchanged, i18n)
  return answer({ preview, seen: isUnchanged ? '' : table.digest })
}

function inWords(
  { matched, coded, added, renamed, gone, passedOver }: GazetteerPreview,
  isUnchanged: boolean,
  { t }: I18n,
): TablePreview {
  const parts = [
    { key: 'coded', count: coded.count, lines: coded.first.map((one) => t('lists.file.coded', one)) },
    { key: 'added', count: added.count, lines: added.first.map((one) => t('lists.file.added', one)) },
    { key: 'renamed', count: renamed.count, lines: renamed.first.map((one) => t('lists.file.renamed', one)) },
    { key: 'gone', count: gone.count, lines: gone.first.map((one) => t('lists.file.gone', one)) },
  ]
  return {
    headline: isUnchanged ? t('lists.file.unchanged') : t('lists.file.matched', { count: matched }),
    parts: parts
      .filter(({ count }) => count > 0)
      .map(({ key, count, lines }) => ({
        ...{ key, count, title: t('lists.file.part', { part: key, count }) },
        lines:
          count > lines.length ? [...lines, t('lists.file.more', { count: count - lines.length })] : lines,
      })),
    note: passedOver > 0 ? t('lists.file.passedOver', { count: passedOver }) : '',
  }
}
