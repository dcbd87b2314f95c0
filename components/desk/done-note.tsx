import type { I18n } from '@/lib/i18n/words'

/** What a form did that led here, as the address says; nothing where it says nothing known. */
const DONE = [
  'names',
  'standing',
  'added',
  'coordinates',
  'refiled',
  'country',
  'thereAlready',
  'gazetteer',
  'labels',
  'groups',
  'arranged',
  'merged',
  'unmerged',
  'takenAway',
  'many',
] as const

export function DoneNote({ words: { t }, done }: { words: I18n; done: string }) {
  const known = DONE.find((one) => one === done)
  if (known === undefined) return null
  return (
    <p role="status" className="mb-6 border-s-2 border-accent ps-3">
      {t(`lists.done.${known}`)}
    </p>
  )
}
