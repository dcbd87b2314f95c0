import { type CarriedTexts, carriedTexts } from '@/lib/i18n/carried-texts'
import type { Locale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'

/** What the form of a draft says in the browser: the sections that it speaks of, and what links say. */
export const draftTexts = (locale: Locale): CarriedTexts =>
  carriedTexts(getI18n(locale), [
    ...[
      'draft',
      'gradeName',
      'joined',
      'place',
      'practice',
      'proposals.propose',
      'reason',
      'shell.download',
      'unit',
      'unitName',
    ],
  ])
