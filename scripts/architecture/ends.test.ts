import { describe, expect, test } from 'vitest'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

/**
 * Every place where only the first of many are read or shown, by file and limit, with what becomes of the rest: the key of the
 * message that tells people how many there are or how to come to them, or why there is nothing to tell.
 */
const ends: Record<string, { tells: string } | { because: string }> = {
  'app/[locale]/desk/audit/page.tsx perPage': { tells: 'audit.earlier' },
  'app/[locale]/desk/lists/merge-page.tsx mostRows': { tells: 'merging.more' },
  'app/[locale]/desk/imports/[key]/preview-shown.tsx mostLookedAt': { tells: 'imports.readersLater' },
  'components/desk/imports/figure-sample.tsx mostShown': { tells: 'imports.sample' },
  'components/desk/imports/first-rows.tsx mostRows': { tells: 'imports.firstRows' },
  'components/desk/imports/imported-report.tsx mostShown': { tells: 'imports.more' },
  'components/desk/imports/problem-table.tsx mostShown': { tells: 'imports.more' },
  'app/[locale]/desk/templates/page.tsx mostReports': {
    because: 'reports found by words, which more words narrow to the one that is sought',
  },
  'components/desk/templates/due-templates.tsx mostListed': { tells: 'templates.all' },
  'components/desk/templates/new-report-menu.tsx mostOffered': { tells: 'templates.all' },
  'components/desk/templates/next-report.tsx mostShown': { tells: 'templates.more' },
  'lib/drafts/templates/begin-from-template.ts mostOpen': {
    because: 'of more open drafts of a series a further one is begun, which is what was pressed',
  },
  'lib/drafts/templates/series-data.ts TEMPLATE_KEY_SIGNS': {
    because: 'signs of a key, no entries of a list',
  },
  'lib/drafts/templates/series-data.ts mostReports': {
    because: 'the latest of a series is sought, and they are read from the latest on',
  },
  'lib/imports/data.ts mostListed': { tells: 'imports.listEnd' },
  'lib/imports/batch/data.ts mostListed': {
    because:
      'five people with all the files that each may have under way; how many wait stands beside Review',
  },
  'lib/imports/batch/review.ts mostFalls': { tells: 'imports.more' },
  'lib/imports/batch/review.ts mostNumbers': { tells: 'imports.more' },
  'lib/imports/batch/review.ts mostProblems': {
    because: 'all are counted, and the page says how many there are',
  },
  'lib/imports/works.ts mostProblems': { because: 'all are counted, and the page says how many there are' },
  'lib/views/imports/column-rows.ts mostSamples': {
    because: 'a few texts of a column, beside it as samples',
  },
  'components/dashboard/chart-panel.tsx mostWarnings': { tells: 'chart.moreWarnings' },
  'components/dashboard/corrections.tsx mostLinks': { tells: 'corrections.linksMore' },
  'components/desk/draft/cells/name-cell.tsx mostOffered': { tells: 'draft.offersEnd' },
  'components/desk/draft/grid/figure-grid.tsx grid.onFocus': {
    because: 'the name of a handler, which limits nothing',
  },
  'components/desk/names/names-grid.tsx grid.onFocus': {
    because: 'the name of a handler, which limits nothing',
  },
  'app/[locale]/desk/lists/many-told.ts mostTold': { tells: 'lists.file.more' },
  'components/desk/draft/grid/laid-table.tsx mostNamed': { tells: 'draft.table.added' },
  'components/desk/draft/use-last-units.ts mostAsked': {
    because: 'of other operators the usual unit of the metric stands in, and can be changed',
  },
  "lib/drafts/grid/cell-offers.ts cell === 'metric' ? undefined : MOST_OFFERS": {
    because: 'a few values of a closed list: who types more of a name comes to the others',
  },
  'lib/drafts/grid/unit-in-words.ts count': { because: 'the words behind an amount that may name its unit' },
  'lib/drafts/laid-table/read-laid-table.ts header.row': { because: 'the rows of titles above the headings' },
  'components/desk/merge-preview.tsx mostSetAside': { tells: 'merging.setAsideMore' },
  'components/place/shared-figures.tsx mostRows': { tells: 'place.sharedMore' },
  'app/[locale]/desk/inbox/actions.ts sourcesPerPage': {
    because: 'no page of the list has more to choose from',
  },
  'app/[locale]/desk/inbox/add/actions.ts mostTold': { tells: 'inbox.more' },
  'app/[locale]/desk/inbox/add/added-view.ts mostNamed': { tells: 'inbox.more' },
  'lib/publishing/report-addresses.ts atATime': { because: 'the next reports follow, to the last one' },
  'lib/sources/data.ts most': { because: 'a count, which says that there are more than these' },
  'lib/sources/data.ts mostOutlets': {
    because: 'more outlets of one report than anybody reads: each says itself what it repeats',
  },
  'lib/sources/duplicates.ts mostCompared': {
    because:
      'texts that have the most in common are compared first; one that is nearly the same is among them',
  },
  'lib/sources/figures-on-record.ts mostCompared': {
    because: 'figures of the reports around a day are compared, the latest first; what is found is a hint',
  },
  'lib/sources/duplicates.ts mostTold': { because: 'whoever folds it needs one of them' },
  'lib/sources/list-data.ts sourcesPerPage': { tells: 'inbox.count' },
  'lib/sources/list-query.ts fewHave': { because: 'a count, by which the way to look is chosen' },
  'lib/sources/list-query.ts most': { because: 'its callers say how many, and what comes behind them' },
  'lib/sources/list-query.ts mostWords': { because: 'of a longer search the first words are looked for' },
  'lib/sources/mutations.ts mostNamed': { because: 'the entry says how many were added in all' },
  'lib/sources/pasted-links.ts only.index': { because: 'what stands before the address' },
  'lib/sources/shingles.ts MOST_WORDS': { because: 'as much as a text may have is less' },
  'lib/sources/steps.ts sourcesPerPage': { because: 'no page of the list has more to choose from' },
  'lib/sources/terms.ts mostWords': {
    because: 'as many words as a title of the longest has: a list is no search of everything',
  },
  'lib/sources/terms.ts atATime': { because: 'the next sources follow, to the last one' },
  'lib/audit/data.ts limit': { tells: 'audit.earlier' },
  'lib/api/resource.ts limit': { because: 'the answer says where the next page begins' },
  'lib/api/resources/metrics.ts limit': { because: 'the answer says where the next page begins' },
  'lib/audit/begin.ts batchSize': { because: 'the next batch follows, to the last entry' },
  'lib/audit/thing-states.ts rangeSize': { because: 'the next batch follows, to the last thing' },
  'lib/audit/row-state.ts digestLength': { because: 'the first signs of a digest, which is no list' },
  'lib/audit/chain.ts entriesTried': {
    because: 'one that holds tells that the key is right; nothing lists them',
  },
  'lib/directory/gazetteer/file-report.ts mostNamed': {
    because: 'the line behind them says how many more there are',
  },
  'lib/audit/verify.ts batchSize': { because: 'the next batch follows, to the last entry' },
  'lib/backup/write.ts rowsPerRead': { because: 'the next rows follow, to the last one' },
  'lib/charts/step/spread.ts mostLines': {
    because: 'lines of one name beside its curve, cut off with a sign',
  },
  'lib/charts/step/lines.ts most': { because: 'the others are one line together' },
  'lib/charts/export/share-chart.ts mostNamed': { because: 'the picture says how many others there are' },
  'lib/charts/month/month-figure.ts mostRows': { tells: 'metric.earlier' },
  'lib/wording/place-name.ts mostNames': { tells: 'place.andMore' },
  'lib/charts/ranked-rows.ts most': { because: 'the others are one row together, which opens' },
  'lib/views/overview/lead.ts mostTold': { because: 'two metrics told in a sentence; the cards have all' },
  'lib/views/overview/rows-side-by-side.ts most': {
    because: 'the others are one row together, which opens',
  },
  'lib/views/brief-view.ts mostNumbers': { because: 'one sheet of paper; the page that it names has all' },
  'lib/views/brief-view.ts mostNews': { because: 'one sheet of paper; the page that it names has all' },
  'lib/views/brief-view.ts mostRows': { tells: 'brief.more' },
  'lib/views/why/why-sentence.ts mostSummands': { tells: 'why.sentence.sharedMore' },
  'lib/checks/data.ts own.length + mostNamed': { because: 'sides of others are told by their amount' },
  'lib/checks/rules/scope.ts mostOffers': {
    because: 'remedies that are offered; any other place can be typed',
  },
  'lib/figures/country/compared-countries.ts mostCompared': { tells: 'compare.most' },
  'lib/figures/place/compared-places.ts mostCompared': { tells: 'compare.most' },
  'lib/views/compare/compared-operators.ts mostCompared': { tells: 'compare.most' },
  'lib/views/why/why-bar.ts mostParts': { tells: 'why.barOthers' },
  'lib/conflicts/data.ts conflictsPerPage': { tells: 'conflicts.next' },
  'lib/conflicts/data.ts most': { tells: 'conflicts.more' },
  'lib/conflicts/place-data.ts conflictsPerPage': { tells: 'conflicts.next' },
  'lib/conflicts/place-data.ts mostInside': { tells: 'conflicts.more' },
  'lib/conflicts/place-data.ts mostWhole': { tells: 'conflicts.more' },
  'lib/figures/corrections/corrections-data.ts most': { tells: 'corrections.latest' },
  'lib/figures/corrections/curve-marks.ts most': {
    because: 'marks on a curve; the corrections are counted and listed',
  },
  'lib/figures/corrections/curve-marks.ts mostEnded': {
    because: 'marks on a curve; the corrections are counted and listed',
  },
  'lib/figures/day/day-data.ts most': { tells: 'day.more' },
  'lib/figures/metric/metric-data.ts mostVerbs': { tells: 'metric.moreVerbs' },
  'lib/figures/place/place-data.ts claimsListed': { tells: 'place.claimsMore' },
  'lib/search/search-data.ts mostListed': { tells: 'found.more' },
  'lib/search/search-data.ts mostWords': { because: 'nobody remembers more of a name' },
  'lib/search/search-data.ts most': { tells: 'found.more' },
  'lib/search/organisations.ts most': { tells: 'found.more' },
  'lib/search/organisations.ts mostCompared': { tells: 'found.more' },
  'lib/search/organisations.ts mostReports': {
    because: 'looked through for the countries of an organisation; a search within one looks at all',
  },
  'lib/search/places.ts most': { tells: 'found.more' },
  'lib/figures/rollup-data.ts mostPoints': {
    because: 'counted only so far: a longer curve is drawn by month',
  },
  'lib/figures/why/why-claims.ts most': { tells: 'why.stream.more' },
  'lib/figures/why/why-data.ts room.streams': { tells: 'why.unlisted' },
  'lib/figures/why/why-lines.ts mostPlaces': {
    because: 'the smallest are one line together, which says how many',
  },
  'lib/figures/why/why.ts mostJoints': { tells: 'why.compared.more' },
  'lib/drafts/begin/begin-draft.ts mostCompared': {
    because: 'looked through for a draft that says the same; never shown',
  },
  'lib/drafts/form-choices.ts MOST_ORGANISATIONS': { tells: 'draft.organisationsEnd' },
  'lib/drafts/form-choices.ts mostPlaces': { tells: 'draft.offersEnd' },
  'lib/drafts/lists/list-data.ts draftsPerPage': { tells: 'desk.next' },
  'app/[locale]/desk/rail-counts.ts most': { tells: 'desk.manyWaiting' },
  'app/[locale]/desk/review/actions.ts mostProblemsTold': { because: 'the report itself says all' },
  'lib/drafts/lists/found-at-desk.ts mostOffered': {
    because: 'offered while somebody types; another word narrows them',
  },
  'lib/drafts/lists/keep-terms.ts atATime': { because: 'all are gone through, so many at a time' },
  'lib/drafts/lists/list-query.ts most': { tells: 'desk.next' },
  'lib/drafts/lists/rare-word.ts mostLookedUp': { because: 'one of them is enough' },
  'lib/drafts/lists/list-query.ts fewHave': { because: 'counted only so far' },
  'lib/drafts/lists/list-query.ts mostWords': { because: 'nobody remembers more of a title' },
  'lib/drafts/lists/list-terms.ts mostOperators': { because: 'what a draft is found by, not what is shown' },
  'lib/drafts/lists/list-terms.ts mostWords': { because: 'what a draft is found by, not what is shown' },
  'lib/drafts/team/history.ts mostHistory': { tells: 'history.latest' },
  'lib/drafts/team/abandoned-data.ts mostLeft': { tells: 'team.leftMore' },
  'lib/drafts/team/progress-data.ts mostTimed': { because: 'a median; it is shown as one number' },
  'lib/drafts/team/fixes.ts mostFixesShown': {
    because: 'fifty decisions with changes on one report; the audit has all of them',
  },
  'components/desk/work/mention-options.ts caret': { because: 'the text before the caret, which is no list' },
  'components/desk/work/mention-options.ts mostOffered': {
    because: 'offered while somebody types; another letter narrows them',
  },
  'lib/drafts/notifications/read-notifications.ts mostUnread': {
    because: 'as many as the bell counts; the rest comes once these are read',
  },
  'lib/drafts/notifications/read-notifications.ts mostRead': {
    because: 'what was read before these stands with its draft',
  },
  'lib/drafts/notifications/send-letters.ts mostPeople': { because: 'the next round sends to the others' },
  'lib/drafts/proposals/read-proposals.ts mostListed': { tells: 'proposals.waiting' },
  'lib/drafts/feedback/draft-feedback.ts mostNamed': { tells: 'draft.changes.unnamed' },
  'lib/drafts/text/read-earlier-figures.ts MOST_FIGURES': {
    because: 'the latest figures of an operator: what was chosen longer ago is asked again',
  },
  'lib/drafts/text/read-earlier-figures.ts MOST_PLACES': {
    because: 'names beyond these are asked again',
  },
  'lib/drafts/text/read-text.ts MOST_PROPOSALS': { tells: 'draft.text.most' },
  'lib/extract/lexing/detection.ts MOST_TOKENS': { because: 'words of a text by which its language is told' },
  'lib/reports/things-called.ts mostFound': { because: 'things called so; a longer word finds others' },
  'lib/directory/listing/name-order.ts mostChanged': {
    because: 'of more changes all names are sorted anew, and none is left out',
  },
  'lib/directory/listing/read-list.ts mostWords': {
    because: 'words of a search: further ones narrow it no more',
  },
  'lib/directory/first-codes.ts mostCodes': { tells: 'lists.andMore' },
  'lib/documents/decode-text.ts LOOKED_AT': {
    because: 'enough of a text to tell its encoding by, which is no list',
  },
  'lib/documents/pdf/page-edges.ts EDGE_LINES': { because: 'lines that may be the head or foot of a page' },
  'lib/documents/pdf/read-pdf.ts fitting': { because: 'how many pages were taken is told by a note' },
  'lib/documents/pdf/table-lines.ts best.at': { because: 'a segment cut in two, which is no list' },
  'lib/documents/read-document.ts MOST_NAMED': {
    because: 'names of attachments, of which ten tell that there are some',
  },
  'lib/documents/tables/text-tables.ts MOST_TABLES': { because: 'tables beyond are read as prose' },
  'lib/spreadsheets/mapping/own-header.ts rowsLookedAt': {
    because: 'no table names its columns further down',
  },
  'lib/spreadsheets/mapping/questions.ts mostValues': {
    because: 'the rest is asked when these are answered',
  },
  'lib/spreadsheets/mapping/vocabulary.ts same': { because: 'the beginning of a word, which is no list' },
  'lib/spreadsheets/rows/row-place.ts mostOffered': {
    because: 'the nearest of a name; any other can be written',
  },
  'lib/spreadsheets/rows/value-names.ts mostOffered': {
    because: 'the nearest of a name; any other can be written',
  },
  'lib/spreadsheets/layout/merged-cells.ts most': { because: 'rows in which the header is looked for' },
  'lib/spreadsheets/layout/preview.ts ROWS': { because: 'a preview; the size of the sheet stands beside it' },
  'lib/spreadsheets/layout/table-rows.ts LABEL_COLUMNS': {
    because: 'cells that may say what a row is called',
  },
  'lib/spreadsheets/read/separator.ts LINES_LOOKED_AT': { because: 'lines by which the separator is told' },
  'lib/suggestions/data.ts most': { because: 'what an address that leads nowhere may have meant' },
  'lib/suggestions/data.ts mostCompared': { because: 'what an address that leads nowhere may have meant' },
  'lib/suggestions/nearest.ts most': { because: 'what an address that leads nowhere may have meant' },
  'lib/figures/organisation/organisation-data.ts organisationsListed': { tells: 'organisation.first' },
  'lib/places/directory.ts most': { tells: 'places.first' },
  'lib/places/resolve.ts MOST_OFFERS': { because: 'the nearest names to one that is not known' },
  'lib/reports/choices.ts mostChoices': { tells: 'search.moreNames' },
  'lib/reports/data.ts perPage': { tells: 'reports.older' },
  'lib/problems/problem.ts most': { because: 'the sentence says how many more there are' },
  'lib/reports/examples.ts looked': { because: 'looked through for one example' },
  'lib/publishing/findings.ts mostTold': {
    because: 'those that stop a file come first, and the last line says how many more were found',
  },
  'lib/publishing/import.ts problemsTold': {
    because: 'reading stops there; the file is read anew once they are mended',
  },
  'lib/reports/repeats.ts mostOutlets': { tells: 'report.outletsMore' },
  'lib/reports/search.ts most': { tells: 'search.next' },
  'lib/reports/search.ts mostCounted': { tells: 'search.foundMore' },
  'app/[locale]/desk/lists/countries/file/actions.ts mostTold': { tells: 'lists.file.more' },
  'lib/directory/gazetteer/file-preview.ts mostNamed': { tells: 'lists.file.more' },
  'lib/reports/untitled.ts mostPlaces': { because: 'a title says how many places it leaves out' },
  'lib/reports/search.ts rare': { because: 'counted only so far, to choose which word is looked up first' },
  'lib/claims/search-words.ts mostLetters': { because: 'letters of a word, not entries of a list' },
  'lib/claims/search-words.ts mostWords': { because: 'words of a search: further ones narrow it no more' },
}

/** Where a text is cut, or a list up to a place in it: nothing of a list is left out. */
const texts =
  /^(number$|none$|Take$|mistakesOn|longest\w*|LONGEST\w*|length|digits|point|shift|width|at|first|HEAD_LINES|ROWS_LOOKED_AT)\b|\(|\.length\)?$/

const cuts = /\btake: ([\w.]+(?: \+ [\w.]+)?)\b(?!\()|\blimit \$\{([^}]*)\}|\.slice\(0, ([^;\n]*?)\)/g

/** Limits of a file by what they are called; one more than a limit, or one less, is that limit. */
function limitsIn(text: string): string[] {
  const found = [...text.matchAll(cuts)].map(([, ...ways]) => ways.find((way) => way !== undefined) ?? '')
  return found.map((limit) => limit.replace(/ [+-] 1$/, '')).filter((limit) => !texts.test(limit))
}

const sources = projectFiles().filter(
  (path) => /^(lib|app|components)\//.test(path) && isCode(path) && !isTest(path),
)
const limits = sources.flatMap((path) => {
  const named = limitsIn(textOf(path)).filter((limit) => /^[a-zA-Z]/.test(limit))
  return [...new Set(named)].map((limit) => `${path} ${limit}`)
})

describe('no list ends without a word', () => {
  test('what is left out of a list is told, or it is said here why not', () => {
    expect(limits.sort()).toEqual(Object.keys(ends).sort())
  })

  test('the messages that tell are there, and are said', () => {
    const keys = Object.values(ends).flatMap((end) => ('tells' in end ? [end.tells] : []))
    const said = sources.map(textOf).join('\n')
    expect(keys.filter((key) => !said.includes(`'${key}'`))).toEqual([])
  })

  test('a list is cut by a limit that has a name', () => {
    const bare = /\.slice\(0, [\d_]+\)\s*\.(map|join|flatMap|filter|forEach)\(|\btake: ([3-9]|\d{2,})/
    expect(sources.filter((path) => bare.test(textOf(path)))).toEqual([])
  })
})
