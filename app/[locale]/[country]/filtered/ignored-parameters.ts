import type { GivenParameters } from '@/lib/figures/figure-filter'
import type { FilterView } from '@/lib/views/filter-view'
import { ignoredFigureParameters } from '@/lib/views/ignored-parameters'
import type { PageResult } from '../../load-page'

/** A narrowed page that also says what of its address it passed over. */
export function withIgnoredParameters<View extends { filter: FilterView }>(
  asked: PageResult<View>,
  given: GivenParameters,
): PageResult<View> {
  if (asked.kind !== 'found') return asked
  const misread = ignoredFigureParameters(given, asked.words)
  return { ...asked, view: { ...asked.view, filter: { ...asked.view.filter, misread } } }
}
