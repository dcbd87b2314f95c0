import type { I18n } from '@/lib/i18n/words'
import type { FormField } from './form-control'

/** The field for a password that somebody chooses, of at least `shortest` characters. */
export const newPassword = ({ t }: I18n, shortest: number): FormField => ({
  name: 'password',
  label: t('password.new'),
  hint: t('password.hint', { count: shortest }),
  type: 'password',
  autoComplete: 'new-password',
})
