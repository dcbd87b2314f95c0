import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/form-state'
import type { I18n } from '@/lib/i18n/words'
import type { DuplicateView } from '@/lib/views/inbox-view'

/** What a source seems to be the same as, each with the way to fold it into that; `fold` is null where it cannot be folded any more. */
export function DuplicateList({
  words: { t, locale },
  source,
  duplicates,
  fold,
}: {
  words: I18n
  source: string
  duplicates: readonly DuplicateView[]
  fold: FormAction | null
}) {
  if (duplicates.length === 0) return null
  return (
    <section className="mt-6 max-w-prose border-s-2 border-doubt ps-3">
      <h2 className="font-semibold">{t('inbox.seems')}</h2>
      <ul>
        {duplicates.map(({ kind, key, name, href, facts }) => (
          <li
            key={`${kind} ${key}`}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-2"
          >
            <span className="min-w-0 flex-1 basis-60 wrap-anywhere">
              {href === null ? <bdi>{name}</bdi> : <a href={href}>{name}</a>}
              <span className="block text-sm text-muted">{facts}</span>
            </span>
            {fold !== null && (
              <ActionForm
                id={`fold-${kind}-${key}`}
                action={fold}
                hidden={{ locale, key: source, kind, into: key }}
                fields={[]}
                wrong={t('form.wrong')}
                submit={t('inbox.fold')}
                quiet
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
