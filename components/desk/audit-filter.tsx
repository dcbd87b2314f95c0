import { Field } from '@/components/ui/field'
import { ACTION_GROUPS, type ActionGroup } from '@/lib/audit/actions'
import { type AuditFilter, isAuditFiltered } from '@/lib/audit/filter'
import type { I18n } from '@/lib/i18n/words'
import { FilterChoice, type FilterOption, FilterWords } from './page/filter-form'

/** Those who do things without being somebody. */
const ACTORS = ['terminal', 'import', 'sample', 'set-up', 'server', 'reader', 'nobody'] as const

/** The message that names a group of actions. */
const kindOf = {
  'report.': 'report',
  'draft.': 'draft',
  'ruling.': 'ruling',
  'import.': 'import',
  'source.': 'source',
  'template.': 'template',
  'place.': 'place',
  'organisation.': 'organisation',
  'proposal.': 'proposal',
  'metric.': 'metric',
  'country.': 'country',
  'event.': 'event',
  'setting.': 'setting',
  'person.': 'person',
  'invitation.': 'invitation',
  'sign-': 'sign',
  'reference.': 'reference',
  'curves.': 'curves',
  'record.': 'record',
  'audit.': 'audit',
} as const satisfies Record<ActionGroup, string>

/** What the entries of the audit are narrowed by: a plain form, whose address says it all. */
export function AuditFilterForm({
  words: { t },
  address,
  filter,
  people,
  countries,
}: {
  words: I18n
  address: string
  filter: AuditFilter
  people: readonly FilterOption[]
  countries: readonly FilterOption[]
}) {
  const groups = ACTION_GROUPS.map((value) => ({ value, label: t(`audit.kind.${kindOf[value]}`) }))
  const choice = (name: 'by' | 'action' | 'country', any: string, options: readonly FilterOption[]) => (
    <FilterChoice label={t(`audit.${name}`)} name={name} value={filter[name]} any={any} options={options} />
  )
  const day = (name: 'from' | 'to') => (
    <Field id={`audit-${name}`} name={t(`audit.${name}`)}>
      <input id={`audit-${name}`} name={name} type="date" className="control" defaultValue={filter[name]} />
    </Field>
  )
  return (
    <search>
      <form action={address} className="mt-6 grid items-end gap-4 sm:grid-cols-3 print:hidden">
        {choice('by', t('audit.anybody'), [
          ...people,
          ...ACTORS.map((by) => ({
            value: by,
            label: t('audit.actor', { by: by === 'set-up' ? 'setup' : by }),
          })),
        ])}
        {choice('action', t('audit.anything'), groups)}
        {choice('country', t('lists.any'), countries)}
        <FilterWords label={t('audit.subject')} name="subject" value={filter.subject} type="search" />
        {day('from')}
        {day('to')}
        <div className="flex flex-wrap items-baseline gap-4">
          <button type="submit" className="button plain">
            {t('audit.show')}
          </button>
          {isAuditFiltered(filter) && <a href={address}>{t('audit.clear')}</a>}
        </div>
      </form>
    </search>
  )
}
