import type { WhyBar } from './why-bar'
import type { WhyRow, WhySum } from './why-rows'
import type { WhyStreamView } from './why-stream-view'

export type WhyAccountView = {
  key: string
  name: string
  party: boolean
  /** Base units, exact; blank where there is no count. */
  value: string
  amount: string
  /** Blank where the page begins with it. */
  sentence: string
  sum: WhySum | null
  compared: string[]
  streams: WhyStreamView[]
  /** How many figures on places inside are on pages of their own; blank where all are here. */
  unlisted: string
}

/** The page that explains a number. */
export type WhyView = {
  title: string
  /** What is counted, where, and up to when. */
  subject: string
  sentence: string
  value: string
  /** What adds up to it: operators where there are several, else places; null where nothing does. */
  bar: WhyBar | null
  /** Over operators, where there are several. */
  operators: WhySum | null
  parts: { caption: string; rows: WhyRow[] } | null
  accounts: WhyAccountView[]
  links: { text: string; href: string }[]
}
