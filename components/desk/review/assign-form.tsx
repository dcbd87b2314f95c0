import type { I18n } from '@/lib/i18n/words'

/** Who shall review a report: one of those who may, or whoever will. */
export function AssignForm({
  words: { t, locale },
  draft,
  filter,
  reviewer,
  people,
  action,
}: {
  words: I18n
  draft: string
  filter: string
  /** Id of who shall; blank: whoever will. */
  reviewer: string
  people: readonly { id: string; name: string }[]
  action: (form: FormData) => Promise<never>
}) {
  return (
    <form action={action} className="mt-4 flex flex-wrap items-center gap-3 text-sm print:hidden">
      {Object.entries({ locale, key: draft, filter }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="assign-person" className="text-muted">
        {t('queue.reviewer')}
      </label>
      <select id="assign-person" name="person" defaultValue={reviewer} className="control w-auto!">
        <option value="">{t('queue.anybody')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button plain small">
        {t('queue.assign')}
      </button>
    </form>
  )
}
