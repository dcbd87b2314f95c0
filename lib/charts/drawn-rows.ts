/** What was drawn of some rows: of all, or without those that cannot be drawn; `fault` is what the first of these threw. */
export type DrawnRows<Row, View> = { view: View; undrawn: Row[]; fault: unknown }

/**
 * Draws rows together. Where that fails it finds out which of them cannot be drawn, so that none takes its neighbours with it.
 * @throws what drawing throws, where it fails without rows too.
 */
export function drawnRows<Row, View>(
  rows: readonly Row[],
  draw: (rows: readonly Row[]) => View,
): DrawnRows<Row, View> {
  try {
    return { view: draw(rows), undrawn: [], fault: null }
  } catch (fault) {
    const alone = (row: Row) => {
      try {
        draw([row])
        return true
      } catch {
        return false
      }
    }
    const drawable = rows.filter(alone)
    if (drawable.length === rows.length) throw fault
    return { view: draw(drawable), undrawn: rows.filter((row) => !drawable.includes(row)), fault }
  }
}
