import type { FormAction } from '@/components/ui/form-state'
import type { ReadDraft } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'
import { CommentField } from '../review/remarks'
import { ThreadForm } from './thread-form'

/** What was remarked on a draft, by what it is about, each with room for an answer. */
export function RemarkThreads({
  words,
  draft: { key, content, comments },
  people,
  action,
}: {
  words: I18n
  draft: Pick<ReadDraft, 'key' | 'content' | 'comments'>
  /** Names of those who may see it. */
  people: readonly string[]
  action: FormAction
}) {
  const { t, locale } = words
  const about = [...new Set(comments.map(({ figure }) => figure))]
  const numberOf = (figure: string) => content.figures.findIndex(({ id }) => id === figure) + 1
  const threads = about.map((figure) => {
    const number = numberOf(figure)
    const title =
      figure === ''
        ? t('thread.whole')
        : number === 0
          ? t('thread.goneFigure')
          : t('draft.figure', { number })
    return {
      name: figure === '' ? 'remark' : `remark-${figure}`,
      title,
      label: t('thread.answerTo', { what: title }),
      said: <CommentField words={words} remarks={comments.filter((comment) => comment.figure === figure)} />,
    }
  })
  return (
    <section id="remarks" className="mt-10 max-w-3xl border-t border-rule pt-6">
      <h2 className="mb-2 text-lg font-semibold">{t('thread.title')}</h2>
      <ThreadForm
        action={action}
        hidden={{ locale, key }}
        threads={threads}
        people={{ names: people, label: t('thread.people') }}
        texts={{ wrong: t('review.wrong'), submit: t('thread.submit') }}
      />
    </section>
  )
}
