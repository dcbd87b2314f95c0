import type { I18n } from '@/lib/i18n/words'

/** Begins the next report of a series: one press, with or without a script. */
export function BeginButton({
  words: { locale },
  template,
  text,
  label,
  quiet = false,
  begin,
}: {
  words: I18n
  /** Key of the template. */
  template: string
  text: string
  /** What it is called apart from others of its kind. */
  label?: string
  quiet?: boolean
  begin: (form: FormData) => Promise<never>
}) {
  return (
    <form action={begin}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="template" value={template} />
      <button type="submit" className={quiet ? 'button plain small' : 'button'} aria-label={label}>
        {text}
      </button>
    </form>
  )
}
