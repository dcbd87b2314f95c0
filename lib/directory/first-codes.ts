import type { I18n } from '@/lib/i18n/words'

/** More codes than these cannot be chosen from in a sentence. */
const mostCodes = 12

/** The first of several codes or keys for a sentence, and how many more there are. */
export function firstCodes(codes: readonly string[], { t }: I18n): string {
  const first = codes.slice(0, mostCodes).join(', ')
  return codes.length > mostCodes
    ? t('lists.andMore', { codes: first, count: codes.length - mostCodes })
    : first
}
