'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { AS_IT_IS } from '@/components/desk/inbox/as-it-is'
import { type FormState, refused, taken } from '@/components/ui/form-state'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { problemText } from '@/lib/i18n/problem-text'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { sourcesPerPage } from '@/lib/sources/limits'
import { PRIORITIES } from '@/lib/sources/queue'
import { readSourceCells } from '@/lib/sources/source-cells'
import { addressOfSourceFilter, parseSourceFilter } from '@/lib/sources/source-filter'
import { type SetOfSources, setSources, takeNext } from '@/lib/sources/steps'
import { refusalOfSource, sourceColumnName } from '@/lib/views/inbox-view'
import { formAction } from '../../form-action'

/** Who: analysts. Takes the new source that comes first of those that the list was narrowed to, and leads to it. */
export async function takeNextSource(sent: FormData): Promise<never> {
  const granted = await requirePermission('draft.write')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale

  const filter = parseSourceFilter(Object.fromEntries(new URLSearchParams(String(sent.get('filter') ?? ''))))
  const head = String(sent.get('head') ?? '').slice(0, 100)

  const at = new Date().toISOString()
  const outcome = await withSession((session) => takeNext(session, granted, at, { filter, head }))
  if (outcome.kind === 'taken') redirect(`/${locale}/desk/inbox/${outcome.key}`)
  const narrowed = addressOfSourceFilter({ ...filter, state: 'new' })
  redirect(`/${locale}/desk/inbox${narrowed === '' ? '?' : `${narrowed}&`}next=none`)
}

const kept = ['assignee', 'priority', 'country', 'due']

/** Who: analysts. Changes the same of all that are chosen, or of none. */
export const setChosen = formAction(async (before, sent) => {
  const granted = await requirePermission('draft.write')
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const words = getI18n(locale)
  const { t } = words
  const keys = sent.getAll('source').map(String).slice(0, sourcesPerPage)
  const told = (text: string, field: string | null = null): FormState => {
    const state = refused(before, sent, kept, [{ field, text }])
    return { ...state, values: { ...state.values, chosen: keys.join(' ') } }
  }

  if (keys.length === 0) return told(t('inbox.noneChosen'))
  const given = (name: string) => {
    const value = String(sent.get(name) ?? AS_IT_IS)
    return value === AS_IT_IS ? undefined : value
  }
  const { fields, problems } = readSourceCells(
    { title: 'any', due: String(sent.get('due') ?? ''), country: given('country') ?? '' },
    await readCountries(currentDatabase(), locale, limitedTo(granted.person)),
  )
  const [problem] = problems
  if (problem !== undefined)
    return told(
      t('inbox.field', {
        field: sourceColumnName(problem.column, words),
        message: problemText(problem.problem, words),
      }),
      problem.column === 'due' ? 'due' : null,
    )
  const assignee = given('assignee')
  const priority = PRIORITIES.find((one) => one === given('priority'))
  const set: SetOfSources = {
    ...(assignee === undefined ? {} : { assignee }),
    ...(priority === undefined ? {} : { priority }),
    ...(fields.due === '' ? {} : { due: fields.due }),
    ...(fields.country === '' ? {} : { country: fields.country }),
  }
  if (Object.keys(set).length === 0) return told(t('inbox.nothingSet'))

  const at = new Date().toISOString()
  const outcome = await withSession((session) => setSources(session, granted, at, { keys, set }))
  if (outcome.kind === 'state') return told(t('inbox.refusedOne', { title: outcome.title }))
  if (outcome.kind !== 'done') return told(refusalOfSource(outcome, words))
  revalidatePath(`/${locale}/desk/inbox`)
  return taken(before, t('inbox.wasSet', { count: outcome.count }))
})
