import type { FormField } from '@/components/ui/form-control'
import type { Translate } from '@/lib/i18n/words'

/** The countries that a role is limited to, as a form asks for them. */
export const roleCountriesField = (
  t: Translate,
  countries: readonly { code: string; name: string }[],
  ticked: readonly string[],
): FormField => ({
  ...{ name: 'countries', label: t('people.countries'), hint: t('people.countriesWhat'), type: 'checks' },
  value: ticked.join(' '),
  options: countries.map(({ code, name }) => ({ value: code, label: name })),
})
