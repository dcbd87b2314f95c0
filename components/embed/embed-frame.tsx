import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'

/** What stands in a page elsewhere: what it is, the drawing, and below it where it comes from, with the way back. It runs no script. */
export function EmbedFrame({
  title,
  subtitle = '',
  day,
  source = '',
  href,
  words: { t },
  children,
}: {
  title: string
  subtitle?: string
  /** The day that it speaks of, as it is written; blank where there is none. */
  day: string
  source?: string
  /** Of the page that it is a part of. */
  href: string
  words: I18n
  children: ReactNode
}) {
  return (
    <main id="content" className="embed">
      <h1 id="embed-headline" className="text-lg leading-snug font-semibold">
        {title}
      </h1>
      {subtitle !== '' && <p className="mt-0.5 text-sm text-muted">{subtitle}</p>}
      {children}
      <p className="mt-3 text-xs text-muted">
        {[source, day === '' ? '' : t('embed.upTo', { day })].filter((text) => text !== '').join('. ')}{' '}
        <a href={href} target="_blank" rel="noopener">
          {t('embed.back', { product: t('product.name') })}
        </a>
      </p>
    </main>
  )
}
