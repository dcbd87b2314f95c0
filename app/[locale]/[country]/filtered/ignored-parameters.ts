import type { GivenParameters } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import type { FilterView } from '@/lib/views/filter-view'
import { ignoredFigureParameters } from '@/lib/views/ignored-parameters'
import type { PageResult } from '../../load-page'

/** A narrowed page that also says what of its address it passed over: all but what narrows figures, where it knows no more. */
export function withIgnoredParameters<View extends { filter: FilterView }>(
  asked: PageResult<View>,
  given: GivenParameters,
  ignoredBy: (given: GivenParameters, words: I18n) => string[] = ignoredFigureParameters,
): PageResult<View> {
  if (asked.kind !== 'found') return asked
  const misread = ignoredBy(given, asked.words)
  return { ...asked, view: { ...asked.view, filter: { ...asked.view.filter, misread } } }
}
