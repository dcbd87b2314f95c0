import type { I18n } from '@/lib/i18n/words'

/** Every key of the desk, under what it is for. */
const KEYS = [
  {
    where: 'everywhere',
    keys: ['palette', 'help', 'goInbox', 'goMine', 'goReview', 'goPublished', 'goConflicts', 'search'],
  },
  { where: 'list', keys: ['down', 'up', 'open', 'choose'] },
  { where: 'review', keys: ['nextFigure', 'lastFigure', 'remark', 'publish', 'return'] },
  { where: 'draft', keys: ['add', 'send'] },
] as const

/** What is pressed, as keyboards have it. */
const PRESSED = {
  palette: ['Ctrl', 'K'],
  help: ['?'],
  goInbox: ['G', 'I'],
  goMine: ['G', 'M'],
  goReview: ['G', 'R'],
  goPublished: ['G', 'P'],
  goConflicts: ['G', 'C'],
  search: ['/'],
  down: ['J'],
  up: ['K'],
  open: ['Enter'],
  choose: ['X'],
  nextFigure: ['J'],
  lastFigure: ['K'],
  remark: ['M'],
  publish: ['Ctrl', 'Enter'],
  return: ['Ctrl', 'Shift', 'Enter'],
  add: ['Enter'],
  send: ['Ctrl', 'Enter'],
} as const

export function KeyList({
  words: { t },
  heading: Heading,
}: {
  words: Pick<I18n, 't'>
  /** What stands above each of its parts, below the heading of the whole. */
  heading: 'h2' | 'h3'
}) {
  return (
    <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
      {KEYS.map(({ where, keys }) => (
        <section key={where}>
          <Heading className="mb-1 text-sm font-semibold">{t(`keys.where.${where}`)}</Heading>
          <dl className="key-list">
            {keys.map((key) => (
              <div key={key}>
                <dt>
                  {PRESSED[key].map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </dt>
                <dd>{t(`keys.what.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
