import type { I18n } from '@/lib/i18n/words'
import { FilterForm } from '../page/filter-form'

/** Finds one's own drafts by words of their titles and publishers. */
export const DraftSearch = ({ words: { t, locale }, typed }: { words: I18n; typed: string }) => (
  <FilterForm
    action={`/${locale}/desk`}
    search={{ label: t('work.find'), typed }}
    submit={t('lists.find')}
    className="mt-8 max-w-xl"
  />
)
