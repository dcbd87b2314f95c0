import { Hatch } from '@/components/charts/static/hatch'
import { NumberLink } from '@/components/ui/number-link'
import { PartsBar } from '@/components/ui/parts-bar'
import type { I18n } from '@/lib/i18n/words'
import type { WhyBar } from '@/lib/views/why/why-bar'

/** Shades of one colour that are told apart side by side. */
const shades = ['shade-1', 'shade-2', 'shade-3']

/** A number as one bar that adds up, and its parts by name. */
export function WhyBarFigure({ bar, words: { t } }: { bar: WhyBar; words: I18n }) {
  const classOf = (at: number) => shades[at % shades.length] ?? ''
  return (
    <div className="why-bar" data-bar>
      <Hatch />
      <PartsBar
        parts={bar.parts.map(({ key, percent, hatched }, at) => ({
          ...{ key, percent, hatched },
          className: classOf(at),
        }))}
      />
      <ul>
        {bar.parts.map(({ key, name, amount, hatched, href }, at) => (
          <li key={key} data-part={key}>
            <svg className={`swatch ${classOf(at)}`} aria-hidden="true">
              <rect width="100%" height="100%" fill={hatched ? 'url(#hatch)' : 'currentColor'} />
            </svg>
            {t.rich('why.barPart', {
              name,
              amount,
              n: (text) => <bdi>{text}</bdi>,
              b: (text) => (
                <b>
                  <NumberLink href={href}>{text}</NumberLink>
                </b>
              ),
            })}
          </li>
        ))}
        <li className="text-muted">{t('why.barTotal', { total: bar.total })}</li>
      </ul>
    </div>
  )
}
