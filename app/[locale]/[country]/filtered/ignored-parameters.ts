import type { FilterView } from '@/lib/views/filter-view'
import { misreadFigures } from '@/lib/views/ignored-parameters'
import type { GivenParameters } from '@/lib/figures/figure-filter'
import type { Asked } from '../../load-page'

/** A narrowed page that also says what of its address it passed over. */
export function withMisread<View extends { filter: FilterView }>(
  asked: Asked<View>,
  given: GivenParameters,
): Asked<View> {
  if (asked.kind !== 'found') return asked
  const misread = misreadFigures(given, asked.words)
  return { ...asked, view: { ...asked.view, filter: { ...asked.view.filter, misread } } }
}
