import { type CarriedTexts, carriedTexts } from '@/lib/i18n/carried-texts'
import type { Locale } from '@/lib/i18n/locales'

/** What the form of a draft says in the browser: the sections that it speaks of. */
export const draftTexts = (locale: Locale): CarriedTexts =>
  carriedTexts(locale, ['draft', 'gradeName', 'joined', 'place', 'reason', 'unit', 'unitName'])
