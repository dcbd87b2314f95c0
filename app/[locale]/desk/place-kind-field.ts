import type { FormField } from '@/components/ui/form-control'
import type { I18n } from '@/lib/i18n/words'
import { PLACE_KINDS } from '@/lib/places/tree'
import { kindName } from '@/lib/wording/place-name'

/** What kind of place within a country it is, as a form asks for it; blank where nobody said. */
export const placeKindField = (words: I18n, country: string, value: string): FormField => ({
  ...{ name: 'placeKind', label: words.t('proposals.placeKind'), type: 'choice', value },
  options: [
    { value: '', label: '–' },
    ...PLACE_KINDS.filter((kind) => kind !== 'country').map((kind) => ({
      value: kind,
      label: kindName({ kind }, country, words),
    })),
  ],
})
