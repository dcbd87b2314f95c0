import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** Says of what a page had to leave out; nothing where it shows all. */
export function Undrawn({ names, words }: { names: readonly string[]; words: Pick<I18n, 't'> }) {
  return names.length === 0 ? null : (
    <p role="status" className="mt-6 border-s-4 border-ink ps-3">
      {words.t('shell.undrawn', { names: withCommas(names, words) })}
    </p>
  )
}
