'use server'
import { redirect } from 'next/navigation'
import type { TableFormState } from '@/components/desk/table-form-state'
import { withSession } from '@/lib/audit/with-session'
import { REASON } from '@/lib/directory/form'
import { enterMetrics } from '@/lib/directory/many/enter-metrics'
import { type MetricRow, readMetricRows } from '@/lib/directory/many/metric-rows'
import type { TypedMetric } from '@/lib/directory/typed-metric'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type Translate } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { clearedFields } from '@/lib/signs/form-fields'
import { unwrittenText } from '../../../../form-action'
import { unseenProblems } from '../../../../unseen-problems'
import { firstTold, manyPreview, rowFaultText } from '../../many-told'
import { readSentTable } from '../../sent-table'
import { METRIC_TEXTS, metricFields, readMetric } from '../metric-fields'

/**
 * Metrics of a table, pasted or as a file. The first sending tells what it would do; it is entered once the very same is sent with that
 * told. Who: administrators.
 */
export async function sendMetrics(before: TableFormState, sent: FormData): Promise<TableFormState> {
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
  const wrong = (problems: readonly string[]) => answer({ problems: firstTold(problems, t) })

  const table = await readSentTable(sent, t)
  if (!table.ok) return wrong([table.problem])
  const { rows, faults } = readMetricRows(table.text)
  if (faults.length > 0) return wrong(faults.map((fault) => rowFaultText(fault, t)))
  const read = rows.map((row) => typedMetric(row, t))
  const problems = read.flatMap(({ problems }) => problems)
  if (problems.length > 0) return wrong(problems)
  const typed = read.flatMap(({ line, typed }) => (typed === null ? [] : [{ line, typed }]))

  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    enterMetrics(session, granted, at, typed, { dryRun: !table.isEntered, reason }),
  ).catch((error) => unwrittenText(error, sent))
  if (typeof outcome === 'string') return wrong([outcome])
  if (outcome.kind === 'refused') return wrong(outcome.faults.map((fault) => rowFaultText(fault, t)))
  if (outcome.kind === 'entered') redirect(`/${locale}/desk/lists/metrics?done=many`)
  return answer({
    preview: manyPreview(outcome, words, {
      added: t('lists.many.newMetrics', { count: outcome.added.length }),
      known: t('lists.many.knownMetrics', { count: outcome.known.length }),
    }),
    seen: outcome.kind === 'unchanged' ? '' : table.digest,
  })
}

/** What stands in a blank cell of a column that has to say something. */
const usual = { base: 'count', kind: 'flow', operators: 'add' } as const
/** Columns in which "yes" stands, or nothing. */
const checks = ['whole', 'people', 'twice'] as const

interface ReadRow {
  line: number
  typed: TypedMetric | null
  problems: string[]
}

/** The metric of a row, by the rules of the form for one. */
function typedMetric({ line, cells }: MetricRow, t: Translate): ReadRow {
  const wrong = (column: string, message: string) => t('lists.many.line', { line, column, message })
  const refused = (...problems: string[]): ReadRow => ({ line, typed: null, problems })
  const form = new FormData()
  for (const [name, text] of Object.entries(cells)) form.set(name, text)
  for (const [name, text] of Object.entries(usual)) if (form.get(name) === '') form.set(name, text)
  const unclear = checks.filter((name) => !['', 'yes'].includes(cells[name]))
  const choice = (other: string) => t('lists.many.fault', { fault: 'choice', other })
  if (unclear.length > 0) return refused(...unclear.map((name) => wrong(name, choice('yes'))))
  const { fields, unseen } = clearedFields(form, METRIC_TEXTS)
  if (unseen.length > 0)
    return refused(...unseenProblems(t, unseen).map(({ field, text }) => wrong(field ?? '', text)))
  const asked = metricFields.safeParse(fields)
  if (!asked.success)
    return refused(
      ...asked.error.issues.map((issue) => {
        const known = issue.code === 'invalid_value' ? issue.values.filter((value) => value !== '') : []
        const message =
          known.length > 0 ? choice(withCommas(known.map(String), { t })) : t('lists.notUnderstood')
        return wrong(String(issue.path[0] ?? ''), message)
      }),
    )
  const read = readMetric(asked.data, t)
  if (read.ok) return { line, typed: read.typed, problems: [] }
  return refused(...read.problems.map(({ field, text }) => wrong(field ?? '', text)))
}
