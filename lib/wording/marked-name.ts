import type { I18n } from '@/lib/i18n/words'

/** A name in a sentence or a cell: a party to the conflict is marked wherever its name stands. */
export function markedName({ name, party }: { name: string; party: boolean }, { t }: I18n): string {
  return party ? t('organisation.marked', { name }) : name
}
