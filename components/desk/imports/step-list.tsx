import type { I18n } from '@/lib/i18n/words'
import { IMPORT_STEPS, type ImportStep } from '@/lib/views/imports/steps'

/** The steps of an import, each with its address; the one at hand is marked. */
export function StepList({
  words: { t },
  address,
  current,
  open,
}: {
  words: I18n
  address: string
  current: ImportStep
  /** Those that can be gone to. */
  open: readonly ImportStep[]
}) {
  return (
    <nav aria-label={t('imports.steps')} className="mt-6">
      <ol className="flex flex-wrap gap-x-6 gap-y-1 border-b border-rule pb-2">
        {IMPORT_STEPS.map((step, at) => (
          <li key={step} className={step === current ? 'font-semibold' : undefined}>
            {`${at + 1}. `}
            {open.includes(step) ? (
              <a href={`${address}?step=${step}`} aria-current={step === current ? 'step' : undefined}>
                {t(`imports.step.${step}`)}
              </a>
            ) : (
              <span className="text-muted">{t(`imports.step.${step}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
