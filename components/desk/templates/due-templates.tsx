import type { ListedTemplate } from '@/lib/drafts/templates/types'
import type { I18n } from '@/lib/i18n/words'
import { TemplateTable } from './template-table'

/** So many are listed among one's work. */
const mostListed = 5

/** The series whose next report may have come out; nothing where there is none. */
export function DueTemplates({
  words,
  templates,
  countries,
  begin,
}: {
  words: I18n
  templates: readonly ListedTemplate[]
  countries: readonly { code: string; name: string }[]
  begin: (form: FormData) => Promise<never>
}) {
  const { t, locale } = words
  const due = templates.filter(({ due }) => due)
  if (due.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold">
        {t('templates.dueTitle')}{' '}
        <span className="font-normal text-muted">{t('desk.count', { count: due.length })}</span>
      </h2>
      <TemplateTable words={words} templates={due.slice(0, mostListed)} countries={countries} begin={begin} />
      {due.length > mostListed && (
        <p className="mt-3">
          <a href={`/${locale}/desk/templates`}>{t('templates.all')}</a>
        </p>
      )}
    </section>
  )
}
