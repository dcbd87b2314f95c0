import type { I18n } from '@/lib/i18n/words'

/** The way to the organisation's service, and what became of it. */
export function ServiceSignIn({
  words: { t, locale },
  name,
  next,
  came,
}: {
  words: I18n
  name: string
  next: string
  came: string | string[] | undefined
}) {
  return (
    <div className="mb-8 max-w-md border-b border-rule pb-8">
      {came !== undefined && (
        <p role="alert" className="mb-4 border-s-2 border-doubt ps-3">
          {t(came === 'refused' ? 'signIn.serviceRefused' : 'signIn.serviceFailed', { name })}
        </p>
      )}
      <a
        className="button inline-flex items-center no-underline"
        href={`/api/sign-in/begin?${new URLSearchParams({ locale, next })}`}
      >
        {t('signIn.byService', { name })}
      </a>
    </div>
  )
}
