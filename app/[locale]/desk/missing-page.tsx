import { PageHead } from '@/components/desk/page/page-head'
import { answerWith } from '@/lib/http/response-status'
import type { I18n } from '@/lib/i18n/words'

/** What stands at an address of the desk that has nothing to show: why, and where to go on. Answered with 404. */
export function MissingPage({
  words: { t, locale },
  what,
  up,
}: {
  words: I18n
  what: 'draft' | 'draftOfOther' | 'report' | 'import' | 'other'
  /** The list that it would be on: the part of the address after /desk; blank for none but one's own drafts. */
  up: string
}) {
  answerWith(404)
  return (
    <>
      <PageHead title={t('desk.missing.title')} lead={t(`desk.missing.${what}`)} />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        {up !== '' && <a href={`/${locale}/desk${up}`}>{t('desk.missing.up')}</a>}
        <a href={`/${locale}/desk`}>{t('desk.missing.desk')}</a>
      </p>
    </>
  )
}
