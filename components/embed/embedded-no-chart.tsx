import type { I18n } from '@/lib/i18n/words'
import { EmbedFrame } from './embed-frame'

/** What stands where a chart would, of a metric that has no amount of its own: why, and what is known of its parts. */
export function EmbeddedNoChart({
  title,
  texts,
  parts = [],
  href,
  words,
}: {
  title: string
  /** Sentences; blank ones are left out. */
  texts: readonly string[]
  parts?: readonly { key: string; name: string; amount: string }[]
  href: string
  words: I18n
}) {
  return (
    <EmbedFrame title={title} day="" href={href} words={words}>
      <p className="mt-3">{texts.filter((text) => text !== '').join(' ')}</p>
      <ul className="mt-2 text-sm">
        {parts.map(({ key, name, amount }) => (
          <li key={key}>{words.t('country.part', { part: name, amount })}</li>
        ))}
      </ul>
    </EmbedFrame>
  )
}
