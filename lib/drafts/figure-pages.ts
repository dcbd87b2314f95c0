/** How many figures of a draft are shown at a time. */
export const FIGURES_SHOWN = 100

/** How many pages that makes: one also of none. */
export const figurePages = (count: number) => Math.max(1, Math.ceil(count / FIGURES_SHOWN))

/** The page, from 1, that a figure is on; null where it is none of them. */
export function pageOfFigure(figures: readonly { id: string }[], id: string): number | null {
  const at = figures.findIndex((figure) => figure.id === id)
  return at < 0 ? null : Math.floor(at / FIGURES_SHOWN) + 1
}

/** The page that an address asks for; the first where it asks for none. */
export function requestedFigurePage(asked: string | string[] | undefined): number {
  return typeof asked === 'string' && /^\d{1,4}$/.test(asked) ? Math.max(1, Number(asked)) : 1
}
