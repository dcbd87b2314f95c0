import { PageHead } from '@/components/desk/page/page-head'
import { EnterTable } from '@/components/desk/table-form'
import type { TableFormState } from '@/components/desk/table-form-state'
import type { I18n } from '@/lib/i18n/words'

/** What the columns of a list's rows are, by the message that says so. */
const HINTS = {
  places: 'hintPlaces',
  organisations: 'hintOrganisations',
  metrics: 'hintMetrics',
} as const

/** The page on which rows of a table are added to a list. */
export function ManyPage({
  words: { t, locale },
  list,
  action,
}: {
  words: I18n
  list: keyof typeof HINTS
  action: (before: TableFormState, form: FormData) => Promise<TableFormState>
}) {
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/${list}`, name: t(`lists.called.${list}`) }}
        title={t(`lists.many.${list}`)}
      />
      <EnterTable
        texts={{
          wrong: t('lists.many.wrong'),
          rows: t('lists.many.rows'),
          rowsHint: t(`lists.many.${HINTS[list]}`),
          file: t('lists.file.file'),
          fileHint: t('lists.file.hint'),
          reason: t('lists.reason'),
          look: t('lists.many.look'),
          enter: t('lists.many.enter'),
          would: t('lists.many.would'),
        }}
        hidden={{ locale, to: list }}
        action={action}
      />
    </>
  )
}
