import type { Person } from '@/lib/access/person'
import type { I18n } from '@/lib/i18n/words'
import type { ReadImport } from '@/lib/imports/types'
import type { FileOffer } from '@/lib/spreadsheets/types'

/** What every step of an import is shown from. */
export interface StepProps {
  words: I18n
  person: Person
  found: ReadImport & { offer: FileOffer }
  /** What every form of the step sends along. */
  hidden: Readonly<Record<string, string>>
}
