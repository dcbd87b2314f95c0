import type { I18n } from '@/lib/i18n/words'
import type { WorkedExample } from '@/lib/views/worked-examples'

const rules = ['unit', 'stream', 'total', 'contradiction', 'corroboration', 'places', 'ruling'] as const

/** How figures become curves, in plain words, with cases from the record itself. */
export function Reconciling({ words: { t }, examples }: { words: I18n; examples: WorkedExample[] }) {
  return (
    <>
      <ol className="max-w-3xl list-decimal space-y-2 ps-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`data.rule.${rule}`)}</li>
        ))}
      </ol>
      {examples.map(({ kind, title, sentences, links }) => (
        <section key={kind} className="keep-together mt-6 max-w-3xl" data-example={kind}>
          <h3 className="font-semibold">{title}</h3>
          <p className="mt-1">{sentences.join(' ')}</p>
          <ul className="mt-1 space-y-1">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>
                  <bdi>{text}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
