import { z } from 'zod'
import { elementAt } from '@/lib/lookup/element-at'
import { isDay } from '@/lib/periods/day'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { linkOn, type SeriesDays, titleOn, toLinkPattern, toTitlePattern } from './day-pattern'
import { type FigureWindow, movedDay, movedWindow, type SeriesStep } from './series-step'

const cell = z.string().default('')

/** What figures of a series share, amounts and words apart; `from` and `to` are those of the report that the template was made of. */
const figure = z.object({
  operator: cell,
  metric: cell,
  part: cell,
  verb: cell,
  basis: cell,
  from: cell,
  from_precision: cell,
  to: cell,
  to_precision: cell,
  places: cell,
  qualifier: cell,
  unit: cell,
})

const content = z.object({
  report: z.object({ publisher: cell, said_by: cell, grade: cell, language: cell, country: cell }),
  /** The title, with placeholders for days. */
  title: cell,
  /** The address, with placeholders for days; blank where it does not follow from them. */
  link: cell,
  figures: z.array(figure),
})

/** What the next report of a series says before it is read. */
export type TemplateContent = z.infer<typeof content>

/** @throws Error where the text is no template as it is kept. */
export const parseTemplate = (text: string): TemplateContent => content.parse(JSON.parse(text))

/** A template as it is kept: `day` is that of the report that it was made of. */
export interface SeriesTemplate {
  content: TemplateContent
  day: string
  step: SeriesStep
}

/** Why no template can be made of a report. */
export type TemplateFault = 'no_day' | 'no_figures' | 'no_country'

/** What keeps a report from being one of a series; null: nothing. */
export function templateFault({ report, figures }: DraftContent): TemplateFault | null {
  if (!isDay(report.published)) return 'no_day'
  if (report.country === '') return 'no_country'
  return figures.some(({ cells, withdrawn }) => cells.metric !== '' && !withdrawn) ? null : 'no_figures'
}

/** What a report gives a template: all but amounts, words and notes, its days found in its title and its address. */
export function toTemplateContent({ report, figures }: DraftContent, step: SeriesStep): TemplateContent {
  const { publisher, said_by, grade, language, country } = report
  const kept = figures
    .filter(({ cells, withdrawn }) => cells.metric !== '' && !withdrawn)
    .map(({ cells }) => figure.parse(cells))
  const days = { published: report.published, ...seriesWindow(kept) }
  return {
    report: { publisher, said_by, grade, language, country },
    title: toTitlePattern(report.report_title.trim(), days, language),
    link: toLinkPattern(report.url.trim(), days, step.unit === 'months'),
    figures: kept,
  }
}

/** The window that a series goes by: the first that has both its days, else the first that has its end. */
function seriesWindow(figures: readonly FigureWindow[]): FigureWindow {
  const whole = figures.find(({ from, to }) => isDay(from) && isDay(to))
  const { from, to } = whole ?? figures.find(({ to }) => isDay(to)) ?? { from: '', to: '' }
  return { from: isDay(from) ? from : '', to }
}

/** The days of the report `times` steps after the one that the template was made of. */
export function seriesDaysOf({ content, day, step }: SeriesTemplate, times: number): SeriesDays {
  return { published: movedDay(day, step, times), ...movedWindow(seriesWindow(content.figures), step, times) }
}

/**
 * The report `times` steps after the one that the template was made of, as it is begun on `today`: everything but amounts and words. A
 * figure that stays without an amount is left out when it is sent. `key` is the template's.
 */
export function reportOf(template: SeriesTemplate, key: string, times: number, today: string): DraftContent {
  const { content, step } = template
  const days = seriesDaysOf(template, times)
  const { language } = content.report
  return {
    ...emptyDraft,
    template: key,
    report: {
      ...emptyDraft.report,
      ...content.report,
      report_title: titleOn(content.title, days, language),
      url: linkOn(content.link, days),
      published: days.published,
      accessed: today,
    },
    figures: content.figures.map(({ from, to, ...cells }, at) => ({
      ...newFigure(`f${at + 1}`, { ...cells, ...movedWindow({ from, to }, step, times) }),
      optional: true,
    })),
  }
}

/** What a template is called before somebody says otherwise: whose reports they are, else whose work. */
export function templateName({ report, figures }: TemplateContent): string {
  return report.publisher.trim() || (figures.length > 0 ? elementAt(figures, 0).operator.trim() : '')
}
